#pragma once
#include "core/distribution/extractlayout.h"
#include "core/distribution/layouts.h"
#include "core/letters/lettertemplate.h"
#include <QFuture>
#include <variant>

namespace pindesk::ui {

/// A layout of an extract or a template of a letter while somebody works on it: it may have mistakes.
struct LayoutDraft {
    QString name;
    std::variant<distribution::ExtractLayout, letters::LetterTemplate> document;
    bool operator==(const LayoutDraft&) const = default;
};

/// Errors of the document's own check, as a newer version may have written it.
[[nodiscard]] Result<LayoutDraft> draftOf(const distribution::StoredLayout& stored);
[[nodiscard]] QJsonObject documentOf(const LayoutDraft& draft);
/// As a file carries it.
[[nodiscard]] QByteArray exportText(const LayoutDraft& draft);
/// The document's own check: the first thing that is wrong.
[[nodiscard]] Result<void> checkDraft(const LayoutDraft& draft);
/// To begin with, each under its name; the names are words of the program.
[[nodiscard]] std::vector<LayoutDraft> exampleDrafts(distribution::BatchFormat kind);
/// One from a file, off this thread. A template of a letter has the file's name.
[[nodiscard]] QFuture<Result<LayoutDraft>> readDraft(distribution::BatchFormat kind, const QString& path);

} // namespace pindesk::ui
