#pragma once
#include "core/distribution/extractsink.h"
#include <QBuffer>
#include <gtest/gtest.h>

/// Files made of invented people.
namespace pindesk::distribution {
using namespace Qt::StringLiterals;

struct Person {
    QByteArray location = "001", customer = "2", pin = "K7Q2M";
    QByteArray first = "Ann", last = "Lee", organization = {}, address = "14 North Elm Street";
    [[nodiscard]] IssueRow row() const {
        IssueRow row;
        row.location = location;
        row.customer = customer;
        row.pin = pin;
        row.firstName = first;
        row.lastName = last;
        row.organization = organization;
        row.serviceAddress = address;
        row.city = "Springfield";
        return row;
    }
};

inline BatchFacts facts() {
    BatchFacts facts;
    facts.batch = 42;
    facts.writtenAt = 1'772'000'000'000;
    facts.siteName = u"Springfield Water"_s;
    return facts;
}

inline ExtractLayout csv(std::vector<ExtractField> fields) {
    ExtractLayout layout;
    layout.name = u"csv"_s;
    layout.hasTitles = false;
    layout.lineEnd = LineEnd::Lf;
    for (const ExtractField field : fields)
        layout.columns.push_back({field, u"T"_s});
    return layout;
}

inline ExtractLayout fixedWidth(std::vector<ExtractColumn> columns) {
    ExtractLayout layout;
    layout.name = u"fixed"_s;
    layout.format = ExtractFormat::Fixed;
    layout.lineEnd = LineEnd::Lf;
    layout.columns = std::move(columns);
    return layout;
}

struct Written {
    QByteArray bytes;
    std::vector<std::optional<LeftOut>> outcomes;
    std::int64_t count = 0;
    std::int64_t replaced = 0;
};

inline Written written(const ExtractLayout& layout, const std::vector<Person>& people) {
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    ExtractSink sink(layout, facts(), file);
    Written result;
    const auto begun = sink.begin();
    EXPECT_TRUE(begun) << qPrintable(begun.error().detail);
    for (const Person& person : people) {
        const auto added = sink.add(person.row());
        EXPECT_TRUE(added);
        result.outcomes.push_back(added.value_or(std::nullopt));
    }
    EXPECT_TRUE(sink.finish());
    return {file.data(), result.outcomes, sink.count(), sink.replacedCharacters()};
}

} // namespace pindesk::distribution
