package pl.mors;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import pl.mors.platform.command.CommandLineStart;

/** Entry point: {@code serve} starts the server, any other first argument is a command. */
@SpringBootApplication
public class MorsApplication {

    public static void main(String[] args) {
        int exitCode = CommandLineStart.run(MorsApplication.class, args);
        if (exitCode != CommandLineStart.SERVING) {
            System.exit(exitCode);
        }
    }
}
