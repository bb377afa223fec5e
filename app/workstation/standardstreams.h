#pragma once

namespace pindesk::workstation {

/// What a program does first about its standard streams: bytes go through as they are, in UTF-8 on every
/// system, and writing to a closed pipe is an error of writing, not the end of a transaction.
void prepareStandardStreams();

} // namespace pindesk::workstation
