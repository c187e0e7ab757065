package pl.mors.document.store;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Takes one upload after the other: what a large file unfolds to fills much of the memory of a small server. Whoever waits has
 * arrived whole, was let in, and holds no connection of the database yet.
 */
@Configuration(proxyBeanMethods = false)
class OneUploadAfterAnother implements WebMvcConfigurer, HandlerInterceptor {

    private static final String TURN = OneUploadAfterAnother.class.getName();

    private final Semaphore turns = new Semaphore(1, true);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (request instanceof MultipartHttpServletRequest) {
            turns.acquire();
            request.setAttribute(TURN, true);
        }
        return true;
    }

    /** Before the answer goes out: whoever reads it slowly keeps nobody waiting. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        giveWay(request);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        giveWay(request);
    }

    private void giveWay(HttpServletRequest request) {
        if (request.getAttribute(TURN) != null) {
            request.removeAttribute(TURN);
            turns.release();
        }
    }

    /** How many uploads wait for another. */
    int waiting() {
        return turns.getQueueLength();
    }
}
