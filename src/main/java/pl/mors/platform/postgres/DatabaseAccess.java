package pl.mors.platform.postgres;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import pl.mors.platform.ReadableException;

/**
 * Where the database is and the two logins that MORS uses.
 *
 * @param url JDBC address without credentials; whatever it asks for, details of the server's errors stay out of exceptions
 * @param owner owns the schema; used for migrations only and closed before the first request
 * @param app owns nothing and is held by row-level security; used for everything else
 */
public record DatabaseAccess(String url, Login owner, Login app) {

    private static final String WITHOUT_DETAILS = "logServerErrorDetail=false";

    public DatabaseAccess {
        url = withoutErrorDetails(url);
    }

    /**
     * The address with the setting that keeps the details of errors, which quote rows, out of exceptions and so out of logs. Of
     * two settings in an address the last one counts.
     */
    static String withoutErrorDetails(String url) {
        return url.endsWith(WITHOUT_DETAILS) ? url : url + (url.contains("?") ? "&" : "?") + WITHOUT_DETAILS;
    }

    /**
     * Reads a properties file with {@code url}, {@code owner.user}, {@code owner.password}, {@code app.user} and
     * {@code app.password}. Credentials come from a file and never from arguments, which every process can list.
     *
     * @throws ReadableException when the file cannot be read or lacks an entry
     */
    public static DatabaseAccess fromFile(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw ReadableException.refusal("The database file " + file + " cannot be read; it must be a properties"
                    + " file with url, owner.user, owner.password, app.user and app.password.");
        }
        String url = required(file, properties, "url");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw ReadableException.refusal(
                    "The url in the database file " + file + " must begin with jdbc:postgresql: .");
        }
        return new DatabaseAccess(
                url,
                new Login(required(file, properties, "owner.user"), required(file, properties, "owner.password")),
                new Login(required(file, properties, "app.user"), required(file, properties, "app.password")));
    }

    private static String required(Path file, Properties properties, String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw ReadableException.refusal("The database file " + file + " has no entry " + key + ".");
        }
        return value;
    }
}
