/** The product as people use it: in a browser, on the demonstration's towns. */
@org.jspecify.annotations.NullMarked
package pl.mors.journey;
