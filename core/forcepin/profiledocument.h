#pragma once
#include "core/base/result.h"
#include "core/forcepin/profile.h"
#include <QJsonObject>

/// Profiles as JSON: what `profile import` reads, `profile export` writes and the database keeps. Published
/// as docs/profile.schema.json.
namespace pindesk::forcepin {

/// What is written now. A document may leave `format_version` out.
inline constexpr int profileFormatVersion = 1;

/// An object with `questions` is an additional authentication profile, any other an authentication profile.
/// InvalidInput, field `profile_document`; the detail says what is wrong and where: see DocumentReader, and
/// `newer:/format_version`, `missing:/name`, `unknown_scenario:/force/scenarios/2`, `unknown_question:…`,
/// `repeated:…` (in a list), `min_over_max:/pin_length`, `required_over_questions:/required`,
/// `cyclic:/force/authentication_profile` (it names itself).
[[nodiscard]] Result<Profile> profileFromJson(const QByteArray& json);

/// Every member, in the order of the schema.
[[nodiscard]] QJsonObject documentOf(const Profile& profile);
/// The same as text, indented, with a line feed at its end.
[[nodiscard]] QByteArray exportText(const Profile& profile);

/// Names of scenarios as a list of JSON.
[[nodiscard]] QJsonArray namesOf(const std::vector<Scenario>& scenarios);

} // namespace pindesk::forcepin
