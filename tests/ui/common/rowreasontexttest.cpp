#include "ui/common/rowreasontext.h"
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <gmock/gmock.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

TEST(RowReasonTextTest, everyReasonOfTheImportHasWords) {
    QFile header(QStringLiteral(PINDESK_SOURCE_DIR "/core/directory/rowreason.h"));
    ASSERT_TRUE(header.open(QIODevice::ReadOnly));
    static const QRegularExpression constant(u"QLatin1StringView \\w+\\(\"(\\w+)\"\\)"_s);
    QSet<QString> texts;
    int count = 0;
    for (const auto& match : constant.globalMatch(QString::fromUtf8(header.readAll()))) {
        const QString reason = match.captured(1);
        const QString text = rowReasonText(reason);
        EXPECT_TRUE(text != reason || !reason.contains(u'_')) << qPrintable(reason);
        texts.insert(text);
        ++count;
    }
    EXPECT_GT(count, 15);
    EXPECT_EQ(texts.size(), count);
    EXPECT_EQ(rowReasonText(u"of_a_newer_version"_s), u"of_a_newer_version"_s);
}

} // namespace pindesk::ui
