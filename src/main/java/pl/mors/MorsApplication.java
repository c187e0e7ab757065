package pl.mors;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Entry point of the server. */
@SpringBootApplication
public class MorsApplication {

    public static void main(String[] args) {
        SpringApplication.run(MorsApplication.class, args);
    }
}
