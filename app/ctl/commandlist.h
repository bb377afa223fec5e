#pragma once
#include "app/ctl/command.h"

/// The commands of each group; commandlist.cpp puts them together.
namespace pindesk::ctl {

[[nodiscard]] Command initCommand();
[[nodiscard]] Command migrateCommand();
[[nodiscard]] Command doctorCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command generateCommand();
[[nodiscard]] Command recoverCommand();
[[nodiscard]] std::vector<Command> accountCommands();
[[nodiscard]] Command searchCommand();
[[nodiscard]] std::vector<Command> pinCommands();
[[nodiscard]] std::vector<Command> replyCommands();
[[nodiscard]] std::vector<Command> staffCommands();
[[nodiscard]] std::vector<Command> enrolmentCommands();
[[nodiscard]] std::vector<Command> reportCommands();
[[nodiscard]] std::vector<Command> approveCommands();
[[nodiscard]] std::vector<Command> batchCommands();
[[nodiscard]] std::vector<Command> distributionCommands();
[[nodiscard]] std::vector<Command> keyCommands();
[[nodiscard]] std::vector<Command> mailCommands();
[[nodiscard]] std::vector<Command> profileCommands();
[[nodiscard]] std::vector<Command> registrationCommands();
[[nodiscard]] std::vector<Command> clientCommands();
[[nodiscard]] std::vector<Command> settingCommands();
[[nodiscard]] std::vector<Command> auditCommands();
[[nodiscard]] std::vector<Command> practiceCommands();

} // namespace pindesk::ctl
