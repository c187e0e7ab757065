package pl.mors.activity.equipment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form about equipment.
 *
 * @param row what is corrected; none for something new
 * @param stale whether somebody else changed it since it was read
 */
public record EquipmentFormPage(Form form, @Nullable EquipmentRow row, List<Option> venues, boolean stale) {}
