SELECT user_name FROM staff WHERE is_bootstrap
