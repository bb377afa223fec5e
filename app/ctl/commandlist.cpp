#include "app/ctl/commandlist.h"

namespace pindesk::ctl {

const std::vector<Command>& commands() {
    static const std::vector<Command> all = [] {
        std::vector<Command> list{initCommand(), migrateCommand(), doctorCommand(), importCommand(),
                                  generateCommand()};
        for (auto group :
             {accountCommands(), pinCommands(), replyCommands(), staffCommands(), enrolmentCommands(),
              approveCommands(), batchCommands(), distributionCommands(), profileCommands(),
              registrationCommands(), clientCommands(), reportCommands(), mailCommands(), auditCommands(),
              keyCommands(), settingCommands(), practiceCommands()})
            list.insert(list.end(), group.begin(), group.end());
        list.push_back(recoverCommand());
        return list;
    }();
    return all;
}

} // namespace pindesk::ctl
