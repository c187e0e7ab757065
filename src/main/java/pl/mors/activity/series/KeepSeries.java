package pl.mors.activity.series;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.series.SeriesDays.Why;

/** Keeps how sessions were planned to repeat, inside the transaction that plans them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class KeepSeries {

    private final SeriesRepository series;

    KeepSeries(SeriesRepository series) {
        this.series = series;
    }

    /** The rule, the days that it leaves out and those that were added to it. */
    public SeriesId keep(GroupId group, SeriesDays days) {
        var id = series.add(group, days);
        days.left().forEach(left -> series.leaveOut(id, left.day(), left.why()));
        days.added().forEach(day -> series.addDay(id, day));
        return id;
    }

    /**
     * A series for the rest of another one, which meets on other days from now on.
     *
     * @param shift by how many days later, or earlier
     * @param meets on which days, in order, each once
     */
    public SeriesId goOn(SeriesId of, GroupId group, int shift, List<LocalDate> meets) {
        return keep(group, SeriesDays.goingOn(series.rule(of).shifted(shift, meets.getLast()), meets));
    }

    /** That some days of the rule were taken by something else. */
    public void leaveOutClashing(SeriesId of, List<LocalDate> days) {
        days.forEach(day -> series.leaveOut(of, day, Why.CLASH));
    }
}
