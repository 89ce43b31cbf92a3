//! What the help of `ironkeep serve` ends with.

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep serve
  ironkeep serve --data-dir /var/lib/ironkeep --http off --https 0.0.0.0:443 \\
      --tls-cert /etc/ironkeep/tls.pem --tls-key /etc/ironkeep/tls.key --domain s3.example.com
  ironkeep serve --http 10.0.0.5:9000 --trusted-proxy 10.0.0.0/24 --access-log /var/log/ironkeep.log
  IRONKEEP_HTTP=0.0.0.0:9000 ironkeep serve --config /etc/ironkeep.toml

The command line wins over the environment, and the environment over the file.
SIGTERM (and SIGINT, SIGQUIT) drains and ends, a second one ends at once; SIGHUP reads the certificate and, of the
file, the log level, and opens the access log anew. Under systemd (Type=notify) it tells when it serves.

Exit status: 0 after a drain, also where its limit has cut connections off; 1 where the server did not
start, was stopped before it was ready or before all requests were answered (a second signal), or could
not put the journal on disk at the end; 2 for a command line that is not understood. With 1 the last line on
standard error, after `error: `, says why.";
