#pragma once
#include "core/sitekeys/keyrotation.h"

namespace pindesk::ui {

/// What a site key is for: "initial PINs".
[[nodiscard]] QString purposeText(crypto::KeyPurpose purpose);
/// The same of several: "initial PINs, personal data".
[[nodiscard]] QString purposesText(const std::vector<crypto::KeyPurpose>& purposes);

} // namespace pindesk::ui
