{{- define "ironkeep.name" -}}
{{- $name := default .Chart.Name .Values.nameOverride -}}
{{- if contains $name .Release.Name -}}
{{- .Release.Name | trunc 52 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name $name | trunc 52 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "ironkeep.selector" -}}
app.kubernetes.io/name: ironkeep
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "ironkeep.labels" -}}
{{ include "ironkeep.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end -}}

{{- define "ironkeep.image" -}}
{{- if .Values.image.digest -}}
{{- printf "%s@%s" .Values.image.repository .Values.image.digest -}}
{{- else -}}
{{- printf "%s:%s" .Values.image.repository (default .Chart.AppVersion .Values.image.tag) -}}
{{- end -}}
{{- end -}}

{{/* One thing opens the root key: a chart that says none or two is refused before anything is made. */}}
{{- define "ironkeep.check" -}}
{{- $ways := 0 -}}
{{- if .Values.rootKey.passphraseSecret }}{{ $ways = add1 $ways }}{{ end -}}
{{- if .Values.rootKey.keyFileSecret }}{{ $ways = add1 $ways }}{{ end -}}
{{- if .Values.rootKey.sealed }}{{ $ways = add1 $ways }}{{ end -}}
{{- if ne (int $ways) 1 -}}
{{- fail "set exactly one of rootKey.passphraseSecret, rootKey.keyFileSecret and rootKey.sealed" -}}
{{- end -}}
{{- end -}}

{{/* The configuration file. What is secret comes through the environment or as a file of its own. */}}
{{- define "ironkeep.settings" -}}
{{- range $name, $value := .Values.settings }}
{{- if kindIs "string" $value }}
{{ $name }} = {{ $value | toJson }}
{{- else if kindIs "slice" $value }}
{{ $name }} = {{ $value | toJson }}
{{- else if kindIs "float64" $value }}
{{ $name }} = {{ int64 $value }}
{{- else }}
{{ $name }} = {{ $value }}
{{- end }}
{{- end }}
data-dir = "/var/lib/ironkeep"
http = {{ if .Values.service.http }}"[::]:9000"{{ else }}"off"{{ end }}
https = "[::]:9443"
admin = "[::]:9001"
{{- if .Values.tls.secret }}
tls-cert = "/etc/ironkeep/tls/tls.crt"
tls-key = "/etc/ironkeep/tls/tls.key"
{{- end }}
{{- if .Values.rootKey.passphraseSecret }}
passphrase-file = "/etc/ironkeep/root/passphrase"
{{- end }}
{{- if .Values.rootKey.keyFileSecret }}
key-file = "/etc/ironkeep/root/root.key"
{{- end }}
{{- if .Values.rootKey.sealed }}
sealed = "on"
{{- end }}
{{- end -}}
