package pl.mors.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import pl.mors.platform.text.Language;
import pl.mors.platform.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests that the container refuses before the application hears of them, such as an address with %2F or %00 in it, in our
 * words: nobody can be signed in there and no town is known.
 */
@Component
class BrokenRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final TemplateEngine templates;
    private final JsonMapper json;

    BrokenRequests(TemplateEngine templates, JsonMapper json) {
        this.templates = templates;
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Report()));
    }

    private final class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            var status = HttpStatus.resolve(response.getStatus());
            boolean ours = status != null && status.is5xxServerError();
            var key = ours ? "error.500" : "error.400";
            boolean api = String.valueOf(request.getRequestURI()).startsWith("/api/");
            try {
                response.setContentType(api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
                response.setCharacterEncoding("UTF-8");
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(Texts.in(Language.POLISH, () -> api ? problem(response.getStatus(), key) : page(key)));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                throw new UncheckedIOException("nobody waits for the answer", gone);
            }
        }

        private String problem(int status, String key) {
            var problem = ProblemDetail.forStatus(status);
            problem.setTitle(Texts.t(key + ".title"));
            problem.setDetail(Texts.t(key + ".text"));
            return json.writeValueAsString(problem);
        }

        private String page(String key) {
            var page = new ErrorPage(Texts.t(key + ".title"), Texts.t(key + ".text"), null, false, null, false);
            var shell = new Shell(null, null, List.of(), List.of(), null, null, Href.of("/"));
            var output = new StringOutput();
            ScopedValue.where(Shell.CURRENT, shell).run(() -> templates.render("platform/web/error.jte", page, output));
            return output.toString();
        }
    }
}
