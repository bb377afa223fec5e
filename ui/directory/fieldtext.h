#pragma once
#include "core/directory/directoryfield.h"
#include <QString>

namespace pindesk::ui {

/// What a field of the directory is called for people: "Postal code".
[[nodiscard]] QString directoryFieldText(directory::DirectoryField field);

} // namespace pindesk::ui
