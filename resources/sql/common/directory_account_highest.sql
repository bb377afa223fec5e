SELECT location_id, customer_id FROM directory_account ORDER BY location_id DESC, customer_id DESC LIMIT 1
