/** Lists as files for spreadsheets: CSV as Polish Excel reads it, and XLSX. */
@NullMarked
@NamedInterface("sheet")
package pl.mors.platform.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
