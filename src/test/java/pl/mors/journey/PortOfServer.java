package pl.mors.journey;

import com.zaxxer.hikari.HikariDataSource;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the end of the server's process means to others, without ending the process of the tests: all connections break off, nobody
 * listens at the port, and the database rolls back what was not committed. Starting again is a matter of milliseconds.
 */
final class PortOfServer {

    private final Connector connector;
    private final int port;
    private final JdbcClient jdbc;
    private final HikariDataSource connections;

    PortOfServer(ServletWebServerApplicationContext context, JdbcClient jdbc) {
        var server = (TomcatWebServer) context.getWebServer();
        this.connector = server.getTomcat().getConnector();
        this.port = server.getPort();
        this.jdbc = jdbc;
        this.connections = context.getBean(HikariDataSource.class);
    }

    void breakOff() throws LifecycleException {
        connector.stop();
        jdbc.sql("""
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = current_user
                            AND state IN ('active', 'idle in transaction')
                        """).query((row, number) -> true).list();
        // A connection may have come back to the pool before its end reached it; whoever starts again has none of the
        // old ones.
        connections.getHikariPoolMXBean().softEvictConnections();
    }

    void open() throws LifecycleException {
        connector.setPort(port);
        connector.start();
    }
}
