//! A PostgreSQL server of the tests' own: Debian's binaries, a directory and a socket of its own.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::Duration;

use tokio_postgres::{Client, NoTls};

/// Where Debian puts each major version.
const VERSIONS_DIR: &str = "/usr/lib/postgresql";

/// `nobody` and `nogroup` on Debian: PostgreSQL refuses to run as root.
const NOBODY: u32 = 65_534;

/// Set where PostgreSQL must be there (continuous integration): its absence is then a failure.
const REQUIRED: &str = "STORE_POSTGRES_REQUIRED";

/// Runs the server as its child and obeys lines on its standard input. At the end of that input,
/// which comes when the test process goes away for whatever reason, it stops the server it has
/// started, by its process id, and removes the directory.
const KEEPER: &str = r#"
    bin=$1; dir=$2; shift 2
    start() { "$bin/postgres" -D "$dir/data" "$@" >>"$dir/log" 2>&1 & pid=$!; }
    start "$@"
    echo "$pid"
    while read -r order; do
        case $order in
            crash) kill -QUIT "$pid"; wait "$pid" ;;
            start) start "$@" ;;
        esac
        echo "$pid"
    done
    kill -INT "$pid"
    wait "$pid"
    rm -rf "$dir"
"#;

/// A running server.
#[derive(Debug)]
pub(super) struct Cluster {
    dir: PathBuf,
    keeper: Child,
    orders: Mutex<Option<(ChildStdin, BufReader<ChildStdout>)>>,
    databases: AtomicU64,
}

/// The newest PostgreSQL installed, if any.
fn installed() -> Option<PathBuf> {
    let versions = fs::read_dir(VERSIONS_DIR).ok()?.flatten();
    let major = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    versions
        .map(|entry| entry.path())
        .filter(|path| path.join("bin/initdb").exists() && path.join("bin/postgres").exists())
        .max_by_key(|path| major(path))
        .map(|path| path.join("bin"))
}

/// A command that does not run as root.
fn unprivileged(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    if fs::metadata("/proc/self").unwrap().uid() == 0 {
        command.uid(NOBODY).gid(NOBODY);
    }
    command.current_dir("/");
    command
}

/// The server that most tests share, each with a database of its own. `None`, reported by name,
/// where PostgreSQL is not installed.
pub(super) fn shared() -> Option<&'static Cluster> {
    static SHARED: OnceLock<Option<Cluster>> = OnceLock::new();
    SHARED.get_or_init(|| Cluster::start(&[])).as_ref()
}

impl Cluster {
    /// Starts a server with these settings besides the tests' own.
    pub(super) fn start(settings: &[&str]) -> Option<Self> {
        let Some(bin) = installed() else {
            let skipped = "\nSKIPPED store-postgres::suite: no PostgreSQL in /usr/lib/postgresql\n";
            assert!(std::env::var_os(REQUIRED).is_none(), "{REQUIRED} is set: {skipped}");
            // Past the harness, which shows the output of failed tests only.
            std::io::stdout().write_all(skipped.as_bytes()).unwrap();
            return None;
        };
        let dir = tempfile::Builder::new().prefix("store-postgres-").tempdir().unwrap().keep();
        if fs::metadata("/proc/self").unwrap().uid() == 0 {
            chown(&dir, Some(NOBODY), Some(NOBODY)).unwrap();
        }
        let made = unprivileged(bin.join("initdb"))
            .args(["--username=tests", "--auth=trust", "--encoding=UTF8", "--locale=C"])
            .args(["--no-sync", "--pgdata"])
            .arg(dir.join("data"))
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let mut keeper = unprivileged("sh")
            .args(["-c", KEEPER, "keeper"])
            .args([&bin, &dir])
            .arg("-k")
            .arg(&dir)
            .args(["-c", "listen_addresses=", "-c", "max_connections=400"])
            .args(settings.iter().flat_map(|setting| ["-c", setting]))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = keeper.stdin.take().unwrap();
        let mut output = BufReader::new(keeper.stdout.take().unwrap());
        assert!(read_pid(&mut output) > 0);
        let orders = (input, output);
        let databases = AtomicU64::new(0);
        let cluster = Self { dir, keeper, orders: Mutex::new(Some(orders)), databases };
        cluster.wait_until_ready();
        Some(cluster)
    }

    /// Stops the server as if its machine had lost power, without the disk's caches.
    pub(super) fn crash(&self) {
        self.order("crash");
    }

    /// Starts it again.
    pub(super) fn restart(&self) {
        self.order("start");
        self.wait_until_ready();
    }

    /// Gives an order, which the keeper answers with the server's process id.
    fn order(&self, order: &str) {
        let mut orders = self.orders.lock().unwrap();
        let (input, output) = orders.as_mut().unwrap();
        writeln!(input, "{order}").unwrap();
        assert!(read_pid(output) > 0);
    }

    fn wait_until_ready(&self) {
        let mut attempts = 0;
        loop {
            let answer = block_on(async {
                let client = self.client("postgres").await?;
                let row = client.query_one("SELECT current_setting('data_directory')", &[]).await?;
                row.try_get::<_, String>(0)
            });
            match answer {
                Ok(data) => {
                    assert_eq!(Path::new(&data), self.dir.join("data"), "somebody else's server");
                    return;
                }
                Err(error) => {
                    attempts += 1;
                    let log = fs::read_to_string(self.dir.join("log")).unwrap_or_default();
                    assert!(attempts < 600, "{error:?}\n{log}");
                    std::thread::sleep(Duration::from_millis(50));
                }
            }
        }
    }

    /// A connection behind the store's back.
    pub(super) async fn client(&self, database: &str) -> Result<Client, tokio_postgres::Error> {
        let config: tokio_postgres::Config = self.url(database).parse()?;
        let (client, connection) = config.connect(NoTls).await?;
        tokio::spawn(connection);
        Ok(client)
    }

    pub(super) fn url(&self, database: &str) -> String {
        format!("host={} user=tests dbname={database}", self.dir.display())
    }

    /// Makes an empty database and gives its name.
    pub(super) fn database(&self) -> String {
        let name = format!("t{}", self.databases.fetch_add(1, Ordering::Relaxed));
        block_on(async {
            let client = self.client("postgres").await.unwrap();
            client.batch_execute(&format!("CREATE DATABASE {name}")).await.unwrap();
        });
        name
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // The end of its input makes the keeper clean up.
        self.orders.lock().unwrap().take();
        self.keeper.wait().unwrap();
    }
}

fn read_pid(output: &mut BufReader<ChildStdout>) -> u32 {
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    line.trim().parse().unwrap()
}

/// Runs `work` on a runtime of its own.
pub(super) fn block_on<T>(work: impl Future<Output = T>) -> T {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(work)
}
