#pragma once

#include <QString>

/// Files of a person's profile: only for them, and on the disk when we say so.
namespace limber::store {

/// New files and folders of this process are for this user alone. The first thing a program of ours does.
void beginPrivately();

/// Takes the rights of everybody else away from a file (0600) or a folder (0700) of ours. False when the
/// system does not allow it.
bool makePrivate(const QString& path);

/// Makes a folder and those above it. False when it is not there afterwards.
[[nodiscard]] bool makeFolder(const QString& path);

/// Waits until the file or folder is on the disk. False when the disk says no.
[[nodiscard]] bool sync(const QString& path);

/// Renames in one step, over what is there, and waits until the folder is on the disk.
[[nodiscard]] bool renameOver(const QString& from, const QString& to);

/// A second name for the same file; a copy where the file system has no second names.
[[nodiscard]] bool linkOrCopy(const QString& from, const QString& to);

/// Copies and waits until the copy is on the disk. A copy that fails is removed.
[[nodiscard]] bool copyDurably(const QString& from, const QString& to);

/// Whether both names are one file.
[[nodiscard]] bool sameFile(const QString& one, const QString& other);

/// Overwrites with zeros as far as the file system lets us, then removes. False when it is still there.
[[nodiscard]] bool shred(const QString& path);

} // namespace limber::store
