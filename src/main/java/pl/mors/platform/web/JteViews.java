package pl.mors.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Views by the name of their template, without ".jte"; the template's one parameter is the model's "page". */
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine engine;
    private final ShellFactory shells;

    JteViews(TemplateEngine engine, ShellFactory shells) {
        this.engine = engine;
        this.shells = shells;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template) ? new JteView(template) : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private final class JteView implements View {

        private final String template;

        private JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return MediaType.TEXT_HTML_VALUE;
        }

        /** The whole page is rendered before its first byte is sent, so that a fault still gets its own page. */
        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            Object page = model == null ? null : model.get("page");
            Utf8ByteOutput output = new Utf8ByteOutput();
            ScopedValue.where(Shell.CURRENT, shells.shell(request)).run(() -> engine.render(template, page, output));
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
