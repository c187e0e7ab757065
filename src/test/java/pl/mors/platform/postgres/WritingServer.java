package pl.mors.platform.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** Stands for the application in {@link PostgresCrashTest}: commits row after row and says so, until it is killed. */
final class WritingServer {

    private WritingServer() {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        FolderLock.take(data);
        DatabaseAccess access = PostgresServer.startOrAttach(data).access();
        try (Connection connection = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS written (number int PRIMARY KEY)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO written VALUES (?)")) {
                for (int number = 1; ; number++) {
                    insert.setInt(1, number);
                    insert.execute();
                    System.out.println(number);
                }
            }
        }
    }
}
