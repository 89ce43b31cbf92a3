//! Where plaintext and ciphertext come from and go to.

use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, BufWriter, IsTerminal as _, Read, Write};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

/// What is read at once.
const BUFFER_BYTES: usize = 256 << 10;

/// A file that is seen by its name when everything is in it; standard output without one.
pub(super) struct Output {
    /// The name, and the one meanwhile.
    place: Option<(PathBuf, PathBuf)>,
    pub(super) writer: BufWriter<Box<dyn Write>>,
}

impl Output {
    /// Opens it. Ciphertext does not go to a terminal.
    pub(super) fn open(path: Option<&Path>, is_binary: bool) -> Result<Self, String> {
        let Some(path) = path.filter(|path| path.as_os_str() != "-") else {
            let stdout = io::stdout();
            if is_binary && stdout.is_terminal() {
                return Err(
                    "standard output is a terminal: name a file with -o, or a pipe".to_owned()
                );
            }
            let writer: Box<dyn Write> = Box::new(stdout);
            return Ok(Self {
                place: None,
                writer: BufWriter::with_capacity(BUFFER_BYTES, writer),
            });
        };
        let (meanwhile, file) = fresh_beside(path)?;
        let writer: Box<dyn Write> = Box::new(file);
        let writer = BufWriter::with_capacity(BUFFER_BYTES, writer);
        Ok(Self { place: Some((path.to_owned(), meanwhile)), writer })
    }

    /// Gives it its name where `done` is well, and takes it away otherwise.
    pub(super) fn end<T, E: core::fmt::Display>(mut self, done: Result<T, E>) -> Result<T, String> {
        let done = done.map_err(|error| error.to_string());
        let done = done.and_then(|found| match self.writer.flush() {
            Ok(()) => Ok(found),
            Err(error) => Err(error.to_string()),
        });
        let Some((path, meanwhile)) = self.place else { return done };
        drop(self.writer);
        let found = match done {
            Ok(found) => found,
            Err(error) => {
                // What is left of it is plaintext that nobody is to have, or half a message.
                let _ = std::fs::remove_file(&meanwhile);
                return Err(error);
            }
        };
        let renamed = std::fs::rename(&meanwhile, &path);
        renamed.map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(found)
    }
}

/// A new file in the folder of `path`, which its owner alone may read.
fn fresh_beside(path: &Path) -> Result<(PathBuf, File), String> {
    let mut name = path.file_name().ok_or("it has no name")?.to_owned();
    name.push(format!(".{}.part", std::process::id()));
    let meanwhile = path.with_file_name(name);
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&meanwhile);
    let file = file.map_err(|error| format!("{}: {error}", meanwhile.display()))?;
    Ok((meanwhile, file))
}

/// A file, which can be read twice.
pub(super) fn open(path: &Path) -> Result<BufReader<File>, String> {
    let file = File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(BufReader::with_capacity(BUFFER_BYTES, file))
}

/// Standard input, where no file is named.
pub(super) fn is_stdin(path: Option<&Path>) -> bool {
    path.is_none_or(|path| path.as_os_str() == "-")
}

/// Standard input.
pub(super) fn stdin() -> impl Read {
    BufReader::with_capacity(BUFFER_BYTES, io::stdin())
}

/// A file without a name for ciphertext that has to be read twice, in the folder of temporary files.
pub(super) fn spool() -> io::Result<File> {
    let folder = std::env::temp_dir();
    for attempt in 0..100 {
        let path = folder.join(format!("ironkeep-spool-{}-{attempt}", std::process::id()));
        let opened =
            OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(&path);
        match opened {
            Ok(file) => {
                std::fs::remove_file(&path)?;
                return Ok(file);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other("no temporary file can be made"))
}
