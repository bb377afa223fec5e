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
// The names are numbered, because a lambda inside the expression may use the macros again.
#define PINDESK_TRY_(name, declaration, ...)                                                                 \
    auto name = (__VA_ARGS__);                                                                               \
    if (!name)                                                                                               \
        return ::pindesk::fail(std::move(name).error());                                                     \
    declaration = std::move(*name)
#define PINDESK_CHECK_(name, ...)                                                                            \
    do {                                                                                                     \
        auto name = (__VA_ARGS__);                                                                           \
        if (!name)                                                                                           \
            return ::pindesk::fail(std::move(name).error());                                                 \
    } while (false)

/// `PINDESK_TRY(const auto row, find(id));` declares `row`, or returns the error.
#define PINDESK_TRY(declaration, ...)                                                                        \
    PINDESK_TRY_(PINDESK_JOIN(result_, __COUNTER__), declaration, __VA_ARGS__)

/// `PINDESK_CHECK(save(row));` returns the error, if there is one.
#define PINDESK_CHECK(...) PINDESK_CHECK_(PINDESK_JOIN(checked_, __COUNTER__), __VA_ARGS__)
