#pragma once

#include <QPixmap>
#include <QString>

namespace limber::platform {

/// Pictures that take long to draw, kept on disk from one start to the next. A program that was built anew
/// begins with none. It may be thrown away at any time; what cannot be written is drawn again.
class PictureCache {
public:
    /// Pictures lie in a folder of this program's build within `folder`; those of other builds are removed.
    explicit PictureCache(const QString& folder);
    /// Where this person's pictures lie, for all builds.
    [[nodiscard]] static QString folderOfThisPerson();

    /// A null picture when there is none of that name.
    [[nodiscard]] QPixmap find(const QString& name) const;
    void keep(const QString& name, const QPixmap& picture) const;

private:
    [[nodiscard]] QString fileOf(const QString& name) const;

    QString m_folder;
};

} // namespace limber::platform
