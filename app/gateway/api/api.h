#pragma once
#include "app/gateway/router.h"

/// What telephone systems ask: JSON over HTTP, described in docs/gateway-api.json.
namespace pindesk::gateway {

/// A member of a request's document: a text.
struct ApiMember {
    const char* name;
    bool isRequired;
    int longest; ///< characters
};

/// One thing that may be asked, as its description has it too.
struct ApiOperation {
    const char* path;
    std::vector<ApiMember> members;
    QStringList steps; ///< that an answer may name
};
[[nodiscard]] const std::vector<ApiOperation>& apiOperations();

void addApi(Router& router, SiteAccess& site, Metrics& metrics);

} // namespace pindesk::gateway
