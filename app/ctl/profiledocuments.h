#pragma once
#include "core/forcepin/checkprofile.h"
#include "core/forcepin/listprofiles.h"
#include "core/forcepin/previewimpact.h"
#include <QJsonObject>

/// What `profile` commands print, as JSON and as text.
namespace pindesk::ctl {

[[nodiscard]] QJsonObject summaryDocument(const forcepin::StoredProfile& stored);
[[nodiscard]] QJsonObject profileDocument(const forcepin::ProfileView& view,
                                          const forcepin::ProfileCheck& check);
[[nodiscard]] QStringList profileLines(const forcepin::ProfileView& view,
                                       const forcepin::ProfileCheck& check);
[[nodiscard]] QJsonObject evaluationDocument(const forcepin::Evaluation& evaluation);
[[nodiscard]] QStringList evaluationLines(const forcepin::Evaluation& evaluation);
/// `scenarios`: those that are configured are shown, in their order.
[[nodiscard]] QJsonObject impactDocument(const forcepin::Impact& impact);
[[nodiscard]] QStringList impactLines(const forcepin::Impact& impact);

} // namespace pindesk::ctl
