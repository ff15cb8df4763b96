#include "app/ui/exercises/why_page.h"

#include "app/ui/exercises/exercise_words.h"
#include "app/ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {
constexpr int ReadingWidth = 760;
} // namespace

WhyPage::WhyPage(QWidget* parent) : Page(parent) {
    QPushButton* back = makeButton(tr("All exercises"), "plain");
    back->setObjectName(QStringLiteral("back"));
    back->setShortcut(Qt::Key_Escape);
    connect(back, &QPushButton::clicked, this, &WhyPage::backRequested);
    actions()->addWidget(back, 0, Qt::AlignTop);
}

void WhyPage::setArticle(const Article& article) {
    setTitle(contentText(article.title));
    clearLayout(body());
    auto* card = new Card("card-accent");
    card->body()->addWidget(makeLabel(contentText(article.intro), "body"));
    body()->addWidget(card);
    for (const Article::Section& section : article.sections) {
        auto* part = new Card;
        part->body()->addWidget(makeLabel(contentText(section.title), "section"));
        part->body()->addWidget(makeLabel(contentText(section.text), "body"));
        QStringList sources;
        for (const std::string& source : section.sources)
            sources << contentText(source);
        QLabel* line = makeLabel(tr("Source: %1").arg(sources.join(QStringLiteral("; "))), "small");
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        part->body()->addWidget(line);
        body()->addWidget(part);
    }
    body()->addStretch(1);
}

void WhyPage::contentWidthChanged(int width) {
    // A margin and not a maximum width of the cards: their height is worked out from the room they get.
    body()->setContentsMargins(0, 0, std::max(0, width - ReadingWidth), 0);
}

} // namespace limber::ui
