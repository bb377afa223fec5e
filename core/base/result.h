#pragma once
#include "core/base/error.h"
#include <tl/expected.hpp>
#include <utility>

namespace pindesk {

template <class T>
using Result = tl::expected<T, Error>;

/// Ends a function that returns a Result: `return fail(ErrorCode::NotFound, u"account"_qs);`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString field = {}, QString detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(field), std::move(detail)});
}

/// Passes an error of another Result on.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace pindesk

#define PINDESK_JOIN_(a, b) a##b
#define PINDESK_JOIN(a, b) PINDESK_JOIN_(a, b)

/// `PINDESK_TRY(const auto row, find(id));` declares `row`, or returns the error.
#define PINDESK_TRY(declaration, ...)                                                                        \
    auto PINDESK_JOIN(result_, __LINE__) = (__VA_ARGS__);                                                    \
    if (!PINDESK_JOIN(result_, __LINE__))                                                                    \
        return ::pindesk::fail(std::move(PINDESK_JOIN(result_, __LINE__)).error());                          \
    declaration = std::move(*PINDESK_JOIN(result_, __LINE__))

/// `PINDESK_CHECK(save(row));` returns the error, if there is one.
#define PINDESK_CHECK(...)                                                                                   \
    do {                                                                                                     \
        auto checked_ = (__VA_ARGS__);                                                                       \
        if (!checked_)                                                                                       \
            return ::pindesk::fail(std::move(checked_).error());                                             \
    } while (false)
