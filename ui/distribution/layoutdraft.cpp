#include "ui/distribution/layoutdraft.h"
#include "core/distribution/checkextractlayout.h"
#include "core/distribution/extractlayoutdocument.h"
#include "core/letters/templatedocument.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtConcurrentRun>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using distribution::BatchFormat;
using distribution::ExtractLayout;
using letters::LetterTemplate;
namespace {

constexpr qint64 longestFile = 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(distribution)
};

Result<LayoutDraft> draftFrom(BatchFormat kind, const QString& name, const QByteArray& json) {
    if (kind == BatchFormat::Letter) {
        PINDESK_TRY(LetterTemplate letter, letters::letterTemplateFromJson(json));
        return LayoutDraft{name, std::move(letter)};
    }
    PINDESK_TRY(ExtractLayout layout, distribution::extractLayoutFromJson(json));
    return LayoutDraft{name.isEmpty() ? layout.name : name, std::move(layout)};
}

} // namespace

Result<LayoutDraft> draftOf(const distribution::StoredLayout& stored) {
    PINDESK_TRY(LayoutDraft draft,
                draftFrom(stored.kind, stored.name, QJsonDocument(stored.document).toJson()));
    if (auto* layout = std::get_if<ExtractLayout>(&draft.document))
        layout->name = stored.name;
    return draft;
}

QJsonObject documentOf(const LayoutDraft& draft) {
    if (const auto* layout = std::get_if<ExtractLayout>(&draft.document))
        return distribution::documentOf(*layout);
    return letters::documentOf(std::get<LetterTemplate>(draft.document));
}

QByteArray exportText(const LayoutDraft& draft) {
    if (const auto* layout = std::get_if<ExtractLayout>(&draft.document))
        return distribution::documentText(*layout);
    return letters::exportText(std::get<LetterTemplate>(draft.document));
}

Result<void> checkDraft(const LayoutDraft& draft) {
    if (const auto* layout = std::get_if<ExtractLayout>(&draft.document))
        return distribution::checkExtractLayout(*layout);
    return letters::checkTemplate(std::get<LetterTemplate>(draft.document));
}

std::vector<LayoutDraft> exampleDrafts(BatchFormat kind) {
    if (kind == BatchFormat::Letter)
        return {{Words::tr("Letter with the first PIN"), letters::standardTemplate()}};
    std::vector<LayoutDraft> drafts;
    for (const ExtractLayout& layout : distribution::exampleExtractLayouts())
        drafts.push_back({layout.name, layout});
    return drafts;
}

QFuture<Result<LayoutDraft>> readDraft(BatchFormat kind, const QString& path) {
    return QtConcurrent::run([kind, path]() -> Result<LayoutDraft> {
        const bool isLetter = kind == BatchFormat::Letter;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, path, file.errorString());
        if (file.size() > longestFile)
            return fail(ErrorCode::InvalidInput, isLetter ? u"letter_template"_s : u"extract_layout"_s,
                        u"too_long"_s);
        const QString name =
            isLetter ? QFileInfo(path).completeBaseName().left(distribution::longestLayoutName) : QString();
        return draftFrom(kind, name, file.readAll());
    });
}

} // namespace pindesk::ui
