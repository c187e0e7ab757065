package pl.mors.activity.signup;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;

/** Switches sign-ups of a group on the site on or off. */
@Service
@Transactional
class TakeSignUps {

    private final SignUpRepository signUps;

    TakeSignUps(SignUpRepository signUps) {
        this.signUps = signUps;
    }

    void take(GroupId group, boolean takes) {
        signUps.take(group, takes);
    }
}
