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

    /**
     * Keeps it.
     *
     * @param corrected code of what came of the call as it was written down, when that is corrected; otherwise empty
     * @return whether there was somebody to call: not when it was withdrawn, nobody answered it yet, or they were reached meanwhile
     */
    boolean record(GroupId group, UUID signUp, CallResult result, String corrected) {
        return signUps.called(group, signUp, result, corrected);
    }
}
