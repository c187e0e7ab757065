package pl.mors;

import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes the passwords of tests as the product does, with the fewest rounds there are: a hash that takes long guards passwords that
 * somebody uses. How many rounds the product takes is asked in {@code NewInstallationTest}, which runs without this.
 */
public class QuickHashes implements BeanPostProcessor {

    private static final int FEWEST_ROUNDS = 4;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder
                ? new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(FEWEST_ROUNDS)))
                : bean;
    }
}
