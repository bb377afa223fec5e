SELECT p.profile_id, p.name, p.kind, p.active, p.state, p.document, p.version, p.changed_at, s.user_name,
       p.published_number, v.published_at, w.user_name, v.document
FROM authentication_profile p
     LEFT JOIN staff s ON s.staff_id = p.changed_by
     LEFT JOIN authentication_profile_version v ON v.profile_id = p.profile_id AND v.number = p.published_number
     LEFT JOIN staff w ON w.staff_id = v.published_by
ORDER BY p.kind DESC, p.name
