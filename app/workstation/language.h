#pragma once
#include <QString>

namespace pindesk::workstation {

/// Lets the program speak a language and write numbers, dates and names as it does. Empty, or one it does not
/// speak: the system's, else English. Before the first window; a change shows at the next start.
void useLanguage(const QString& language);

} // namespace pindesk::workstation
