package pl.mors.document.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

class OneUploadAfterAnotherTest {

    private final OneUploadAfterAnother turns = new OneUploadAfterAnother();

    @Test
    void theNextWaitsUntilTheOneBeforeWasHandled() throws InterruptedException {
        var first = new MockMultipartHttpServletRequest();
        enters(first);
        var second = new MockMultipartHttpServletRequest();
        var waitsForFirst = waiting(second);
        assertThat(waitsForFirst.isAlive()).isTrue();

        turns.postHandle(first, new MockHttpServletResponse(), this, null);
        waitsForFirst.join();

        turns.afterCompletion(first, new MockHttpServletResponse(), this, null);
        var waitsForSecond = waiting(new MockMultipartHttpServletRequest());
        assertThat(waitsForSecond.isAlive()).as("the first gave way once only").isTrue();

        turns.afterCompletion(second, new MockHttpServletResponse(), this, null);
        waitsForSecond.join();
    }

    @Test
    void nobodyElseWaits() {
        enters(new MockMultipartHttpServletRequest());

        enters(new MockHttpServletRequest());

        assertThat(turns.waiting()).isZero();
    }

    /** Somebody who has come to the door and waits there. */
    private Thread waiting(MockHttpServletRequest request) {
        var somebody = Thread.startVirtualThread(() -> enters(request));
        while (turns.waiting() == 0) {
            Thread.onSpinWait();
        }
        return somebody;
    }

    private void enters(MockHttpServletRequest request) {
        try {
            turns.preHandle(request, new MockHttpServletResponse(), this);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
