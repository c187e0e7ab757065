package pl.mors.person.register;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.Pesel;

/** What the first step of registering asks. */
@Service
@Transactional(readOnly = true)
class RegisterQueries {

    private final RegisterRepository register;

    RegisterQueries(RegisterRepository register) {
        this.register = register;
    }

    /** Who already stands in the register with this PESEL. */
    Optional<LookAlike> bearer(Pesel pesel) {
        return register.bearer(pesel);
    }
}
