/** Records of one human: found, compared, made one, and taken apart again. */
@NullMarked
package pl.mors.person.merge;

import org.jspecify.annotations.NullMarked;
