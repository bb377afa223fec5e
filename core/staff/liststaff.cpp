#include "core/staff/liststaff.h"
#include "core/staff/readstaff.h"
#include "core/staff/staffrepository.h"

namespace pindesk::staff {

Result<std::vector<Person>> listStaff(storage::Database& database, const audit::Session& session) {
    return readStaff(database, session, listPeople);
}

} // namespace pindesk::staff
