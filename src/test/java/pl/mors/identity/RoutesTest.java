package pl.mors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.mors.IntegrationTest;

/** No route of ours answers without having declared what it shows or changes; the error page is everybody's. */
@IntegrationTest
class RoutesTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everyRouteDeclaresItsAccess() {
        assertThat(mapping.getHandlerMethods()).isNotEmpty().allSatisfy((route, handler) -> {
            if (handler.getBeanType().getName().startsWith("pl.mors.")
                    && !ErrorController.class.isAssignableFrom(handler.getBeanType())) {
                assertThat(Stream.of(Requires.class, OpenToAll.class, OpenToSignedIn.class)
                                .filter(handler::hasMethodAnnotation))
                        .as("%s by %s", route, handler)
                        .hasSize(1);
            }
        });
    }
}
