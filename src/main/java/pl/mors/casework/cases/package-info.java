/** Cases, their lists and pages, and which social worker has them. */
@NullMarked
package pl.mors.casework.cases;

import org.jspecify.annotations.NullMarked;
