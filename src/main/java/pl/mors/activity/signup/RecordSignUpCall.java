package pl.mors.activity.signup;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.call.CallResult;

/** Records what came of a call to somebody who signed up and whom no message tells of the answer. */
@Service
@Transactional
class RecordSignUpCall {

    private final SignUpRepository signUps;

    RecordSignUpCall(SignUpRepository signUps) {
        this.signUps = signUps;
    }

    /** @return whether there was somebody to call: not when it was withdrawn, or nobody answered it yet */
    boolean record(GroupId group, UUID signUp, CallResult result) {
        return signUps.called(group, signUp, result);
    }
}
