SELECT COALESCE(max(layout_id), 0) FROM distribution_layout
