SELECT initialized, enabled, count(*) FROM account GROUP BY initialized, enabled
