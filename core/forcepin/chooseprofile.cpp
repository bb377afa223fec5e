#include "core/forcepin/chooseprofile.h"

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;

Result<ChosenProfile> chooseProfile(storage::Connection& connection, const ProfileChoice& choice) {
    const auto stored = readStoredProfile(connection, choice.name);
    const bool isNew = !stored && stored.error().code == ErrorCode::NotFound;
    if (isNew && choice.unsaved)
        return ChosenProfile{*choice.unsaved, {}};
    if (!stored)
        return fail(stored.error());
    const auto* const draft = std::get_if<AuthenticationProfile>(&stored->draft);
    if (draft == nullptr)
        return fail(ErrorCode::InvalidInput, u"profile"_s, u"other_kind"_s);
    ChosenProfile chosen{choice.unsaved.value_or(*draft), {}};
    if (stored->published) {
        chosen.published = std::get<AuthenticationProfile>(*stored->published);
        chosen.publishedNumber = stored->publication->number;
    }
    if (choice.published) {
        if (!chosen.published)
            return fail(ErrorCode::NotFound, u"profile_version"_s);
        chosen.profile = *chosen.published;
    }
    return chosen;
}

} // namespace pindesk::forcepin
