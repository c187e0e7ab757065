package pl.mors.identity;

import pl.mors.platform.web.Form;

/** Reads a new password that was typed twice. */
public final class NewPassword {

    private static final String FIELD = "password";
    private static final String AGAIN = "again";

    private NewPassword() {}

    /**
     * As typed; what is wrong with it becomes an error of the form.
     *
     * @param email the account's address
     */
    public static String read(Form form, String email) {
        var password = form.value(FIELD);
        var refusal = Password.check(password, email);
        refusal.ifPresent(why -> form.errors().add(FIELD, why.textKey(), Password.LEAST_LENGTH, Password.MOST_BYTES));
        if (refusal.isEmpty() && !password.equals(form.value(AGAIN))) {
            form.errors().add(AGAIN, "identity.password.different");
        }
        return password;
    }
}
