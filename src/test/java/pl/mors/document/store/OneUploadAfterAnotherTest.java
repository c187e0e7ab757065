package pl.mors.document.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

class OneUploadAfterAnotherTest {

    private final OneUploadAfterAnother turns = new OneUploadAfterAnother();

    @Test
    void theSecondWaitsUntilTheFirstWasHandled() {
        var first = new MockMultipartHttpServletRequest();
        enters(first);
        var second = CompletableFuture.runAsync(() -> enters(new MockMultipartHttpServletRequest()));
        while (turns.waiting() == 0) {
            Thread.onSpinWait();
        }
        assertThat(second).isNotDone();

        turns.postHandle(first, new MockHttpServletResponse(), this, null);
        second.join();

        turns.afterCompletion(first, new MockHttpServletResponse(), this, null);
        var third = CompletableFuture.runAsync(() -> enters(new MockMultipartHttpServletRequest()));
        while (turns.waiting() == 0) {
            Thread.onSpinWait();
        }
        assertThat(third).as("the first gave way once only").isNotDone();
        third.cancel(true);
    }

    @Test
    void nobodyElseWaits() {
        enters(new MockMultipartHttpServletRequest());

        enters(new MockHttpServletRequest());

        assertThat(turns.waiting()).isZero();
    }

    private void enters(MockHttpServletRequest request) {
        try {
            turns.preHandle(request, new MockHttpServletResponse(), this);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
