package pl.mors.journey;

import com.microsoft.playwright.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Pages say in a header which template they were made from, so that a test can tell which ones nobody has looked at. */
@TestConfiguration(proxyBeanMethods = false)
class NamedTemplates {

    static final String HEADER = "X-Template";

    static String behind(Response response) {
        var template = response.headers().getOrDefault(HEADER.toLowerCase(Locale.ROOT), "");
        return response.status() < 400 ? template : response.status() + " " + template;
    }

    @Bean
    static BeanPostProcessor templateNamer() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof ViewResolver resolver && bean instanceof Ordered order
                        ? new Naming(resolver, order.getOrder())
                        : bean;
            }
        };
    }

    private record Naming(ViewResolver resolver, int getOrder) implements ViewResolver, Ordered {

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) throws Exception {
            var view = resolver.resolveViewName(name, locale);
            return view == null
                    ? null
                    : (model, request, response) -> {
                        response.setHeader(HEADER, name);
                        view.render(model, request, response);
                    };
        }
    }
}
