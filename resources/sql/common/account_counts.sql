-- Not registered, waiting, active, inconsistent: one pass without sorting.
SELECT count(*) FILTER (WHERE NOT initialized AND NOT enabled), count(*) FILTER (WHERE initialized AND NOT enabled),
       count(*) FILTER (WHERE initialized AND enabled), count(*) FILTER (WHERE NOT initialized AND enabled)
FROM account
