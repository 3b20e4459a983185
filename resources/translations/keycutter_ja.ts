<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>Waiting, %1 of %2 approvals</source>
        <translation>待機中、%2 件中 %1 件の承認</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>, rejected by a reviewer so far</source>
        <translation>、これまでにレビュー担当者 1 人が却下</translation>
    </message>
    <message>
        <source>Merged by bypassing the policy</source>
        <translation>ポリシーを迂回してマージ済み</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>マージ済み</translation>
    </message>
    <message>
        <source>Merged, but some keys were not written</source>
        <translation>マージ済みですが、一部のキーは書き込まれませんでした</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>The policy was removed; this request cannot be merged</source>
        <translation>ポリシーが削除されたため、このリクエストはマージできません</translation>
    </message>
    <message>
        <source>State cannot be read with this sign-in</source>
        <translation>このサインインでは状態を読み取れません</translation>
    </message>
</context>
<context>
    <name>Cloudflare</name>
    <message>
        <source>This sign-in may not look into the secrets store of this account: Cloudflare says “%1”. A token needs the permission “Secrets Store Read” or “Secrets Store Write”, a user a role for the Secrets Store.</source>
        <translation>このサインインではこのアカウントの Secrets Store を参照できません。Cloudflare の応答: 「%1」。トークンには権限「Secrets Store Read」または「Secrets Store Write」、ユーザーには Secrets Store のロールが必要です。</translation>
    </message>
    <message>
        <source>This account has no secrets store yet. Cloudflare creates its one store when the first secret is added in the dashboard.</source>
        <translation>このアカウントにはまだ Secrets Store がありません。ダッシュボードで最初のシークレットを追加すると、Cloudflare がただ一つのストアを作成します。</translation>
    </message>
    <message>
        <source>Type the account ID into the form; it is in the address of the account&apos;s pages on dash.cloudflare.com. Or give the token “Account Settings Read”, so that it can list its accounts.</source>
        <translation>フォームにアカウント ID を入力してください。dash.cloudflare.com のアカウントのページのアドレスに含まれています。または、トークンに「Account Settings Read」を与えると、アカウントを一覧できます。</translation>
    </message>
    <message>
        <source>Listing the accounts</source>
        <translation>アカウントの一覧取得</translation>
    </message>
    <message>
        <source>Cloudflare lists no account for it.</source>
        <translation>Cloudflare の一覧に該当するアカウントがありません。</translation>
    </message>
    <message>
        <source>This sign-in may look at the secrets of this account but not duplicate them: Cloudflare says “%1”. A token needs the permission “Secrets Store Write”, a user the role Super Administrator or Secrets Store Admin.</source>
        <translation>このサインインではこのアカウントのシークレットを参照できますが、複製はできません。Cloudflare の応答: 「%1」。トークンには権限「Secrets Store Write」、ユーザーにはロール Super Administrator または Secrets Store Admin が必要です。</translation>
    </message>
    <message>
        <source>This server does not offer duplicating. Check the base URL.</source>
        <translation>このサーバーは複製に対応していません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Asking whether this sign-in may duplicate</source>
        <translation>このサインインで複製できるかの問い合わせ</translation>
    </message>
    <message>
        <source>Whether this sign-in may duplicate is not known: the server answered with status %1.</source>
        <translation>このサインインで複製できるかどうかは不明です。サーバーの応答はステータス %1 でした。</translation>
    </message>
    <message>
        <source>a number of secrets</source>
        <translation>シークレットの数</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>There is no API token.</source>
        <translation>API トークンがありません。</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>API トークンを入力してください。</translation>
    </message>
    <message>
        <source>“cfk_…” is a Global API Key and no API token.</source>
        <translation>「cfk_…」は Global API Key であり、API トークンではありません。</translation>
    </message>
    <message>
        <source>Choose the method “Global API Key” and enter the e-mail with it, or create an API token.</source>
        <translation>方法「Global API Key」を選んで対応するメールアドレスを入力するか、API トークンを作成してください。</translation>
    </message>
    <message>
        <source>The API token holds a blank or another character that no token has.</source>
        <translation>API トークンに空白など、トークンに含まれない文字があります。</translation>
    </message>
    <message>
        <source>Copy it again, whole and alone.</source>
        <translation>全体だけをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>A Global API Key goes with its user&apos;s e-mail.</source>
        <translation>Global API Key にはユーザーのメールアドレスが必要です。</translation>
    </message>
    <message>
        <source>Enter the e-mail that you sign in to Cloudflare with.</source>
        <translation>Cloudflare へのサインインに使うメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>There is no Global API Key.</source>
        <translation>Global API Key がありません。</translation>
    </message>
    <message>
        <source>Enter the Global API Key.</source>
        <translation>Global API Key を入力してください。</translation>
    </message>
    <message>
        <source>“cfut_…” and “cfat_…” are API tokens and no Global API Key.</source>
        <translation>「cfut_…」と「cfat_…」は API トークンであり、Global API Key ではありません。</translation>
    </message>
    <message>
        <source>Choose the method “API token”.</source>
        <translation>方法「API トークン」を選んでください。</translation>
    </message>
    <message>
        <source>The Global API Key holds a blank or another character that no key has.</source>
        <translation>Global API Key に空白など、キーに含まれない文字があります。</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>Needed only where the credential may not list its accounts. It is in the address of the account&apos;s pages on dash.cloudflare.com.</source>
        <translation>認証情報でアカウントを一覧できない場合にのみ必要です。dash.cloudflare.com のアカウントのページのアドレスに含まれています。</translation>
    </message>
    <message>
        <source>32 digits and letters from a to f</source>
        <translation>32 桁の数字と a から f の英字</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>An API token with the permission “Secrets Store Write” (in the dashboard: Account, Secrets Store, Edit); “Account Settings Read” lets it list its accounts. Made under My Profile, API Tokens.</source>
        <translation>権限「Secrets Store Write」を持つ API トークン（ダッシュボード: Account、Secrets Store、Edit）。「Account Settings Read」があるとアカウントを一覧できます。My Profile の API Tokens で作成します。</translation>
    </message>
    <message>
        <source>A user&apos;s token (“cfut_…”) or an account&apos;s (“cfat_…”). Cloudflare shows it once, when it is created.</source>
        <translation>ユーザーのトークン（「cfut_…」）またはアカウントのトークン（「cfat_…」）です。Cloudflare では作成時に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in at Cloudflare.</source>
        <translation>Cloudflare でのユーザーのサインイン名です。</translation>
    </message>
    <message>
        <source>Global API Key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>The older way to sign in, with a user&apos;s e-mail and key. The user needs the role Super Administrator or Secrets Store Admin to duplicate.</source>
        <translation>ユーザーのメールアドレスとキーを使う以前のサインイン方法です。複製するには、ユーザーにロール Super Administrator または Secrets Store Admin が必要です。</translation>
    </message>
    <message>
        <source>My Profile, API Tokens, Global API Key. It can do all that the user can; an API token is safer.</source>
        <translation>My Profile、API Tokens、Global API Key。ユーザーにできることがすべて可能なため、API トークンのほうが安全です。</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Workers can bind the secret.</source>
        <translation>Workers がこのシークレットをバインドできます。</translation>
    </message>
    <message>
        <source>AI Gateway</source>
        <translation>AI Gateway</translation>
    </message>
    <message>
        <source>AI Gateway finds the secret as a provider&apos;s key, by its name.</source>
        <translation>AI Gateway がプロバイダーのキーとして名前でシークレットを見つけます。</translation>
    </message>
    <message>
        <source>DEX</source>
        <translation>DEX</translation>
    </message>
    <message>
        <source>Digital Experience Monitoring may use the secret.</source>
        <translation>Digital Experience Monitoring がこのシークレットを使用できます。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Cloudflare Access may use the secret.</source>
        <translation>Cloudflare Access がこのシークレットを使用できます。</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>Containers may use the secret, for example for a registry.</source>
        <translation>Containers が、レジストリなどのためにこのシークレットを使用できます。</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>ウェブ検索</translation>
    </message>
    <message>
        <source>Web search may use the secret.</source>
        <translation>ウェブ検索がこのシークレットを使用できます。</translation>
    </message>
    <message>
        <source>AI Gateway finds a key only under the exact name {gateway_id}_{provider_slug}_{alias}, so change the alias, not the whole name.</source>
        <translation>AI Gateway は正確な名前 {gateway_id}_{provider_slug}_{alias} のキーだけを見つけます。名前全体ではなく alias を変更してください。</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare for Government, FedRAMP High</source>
        <translation>Cloudflare for Government, FedRAMP High</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>stores</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Letters, digits, “_” and “-” only.</source>
        <translation>英字、数字、「_」、「-」のみ。</translation>
    </message>
    <message>
        <source>A Worker or another product may use a copy already. It finds no secret any more once the copy is deleted, and a deleted secret cannot be brought back.</source>
        <translation>Worker などの製品がすでにコピーを使用している可能性があります。コピーを削除するとシークレットが見つからなくなり、削除したシークレットは元に戻せません。</translation>
    </message>
    <message>
        <source>Check that it was copied whole, and in the Cloudflare dashboard that it is active and has not expired.</source>
        <translation>全体がコピーされたこと、Cloudflare のダッシュボードで有効かつ期限内であることを確認してください。</translation>
    </message>
    <message>
        <source>Copy it again from the Cloudflare dashboard, whole and without blanks.</source>
        <translation>Cloudflare のダッシュボードから、空白を含めずに全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Cloudflare counts all of your requests together, the dashboard&apos;s too. Wait five minutes, then go on.</source>
        <translation>Cloudflare はダッシュボードの分も含めてすべてのリクエストを合算します。5 分待ってから続けてください。</translation>
    </message>
    <message>
        <source>The account is full. Delete secrets that are no longer needed, or ask Cloudflare for a larger quota, then duplicate the rest.</source>
        <translation>アカウントがいっぱいです。不要なシークレットを削除するか、Cloudflare に割り当ての増加を依頼してから、残りを複製してください。</translation>
    </message>
    <message>
        <source>Check the account ID (32 characters) and the base URL.</source>
        <translation>アカウント ID（32 文字）とベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Choose another name for this copy.</source>
        <translation>このコピーには別の名前を選んでください。</translation>
    </message>
    <message>
        <source>It was deleted in the meantime. Reload the store and look again.</source>
        <translation>その間に削除されました。ストアを再読み込みして確認してください。</translation>
    </message>
    <message>
        <source>It may have been deleted. Reload the connection and look again.</source>
        <translation>削除された可能性があります。接続を再読み込みして確認してください。</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>スコープを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose only scopes that Cloudflare knows.</source>
        <translation>Cloudflare にあるスコープだけを選んでください。</translation>
    </message>
    <message>
        <source>Choose a name of letters, digits, “_” and “-” for this copy.</source>
        <translation>このコピーには英字、数字、「_」、「-」からなる名前を選んでください。</translation>
    </message>
    <message>
        <source>The stored value is longer than the service takes today; create this secret anew in the dashboard.</source>
        <translation>保存されている値は、現在サービスが受け付ける長さを超えています。ダッシュボードでこのシークレットを作り直してください。</translation>
    </message>
    <message>
        <source>Type the account ID into the connection&apos;s form; it is in the address of the account&apos;s pages on dash.cloudflare.com.</source>
        <translation>接続のフォームにアカウント ID を入力してください。dash.cloudflare.com のアカウントのページのアドレスに含まれています。</translation>
    </message>
    <message>
        <source>Check the e-mail and the Global API Key.</source>
        <translation>メールアドレスと Global API Key を確認してください。</translation>
    </message>
    <message>
        <source>Cloudflare locks out for a while after repeated bad sign-ins. Wait some minutes, then try again with a good credential.</source>
        <translation>誤ったサインインを繰り返すと、Cloudflare はしばらくロックします。数分待ってから、正しい認証情報でもう一度試してください。</translation>
    </message>
    <message>
        <source>Cloudflare answered with its check for browsers instead of the API.</source>
        <translation>Cloudflare は API ではなくブラウザーの検査で応答しました。</translation>
    </message>
    <message>
        <source>Try from another network or without the proxy; give the request id to Cloudflare&apos;s support if it stays.</source>
        <translation>別のネットワークから、またはプロキシなしで試してください。続く場合は Cloudflare のサポートにリクエスト ID を伝えてください。</translation>
    </message>
    <message>
        <source>Give the token the permission “Secrets Store Write” for this account (in the dashboard: Account, Secrets Store, Edit). With a Global API Key the user needs the role Super Administrator or Secrets Store Admin.</source>
        <translation>トークンにこのアカウントの権限「Secrets Store Write」を与えてください（ダッシュボード: Account、Secrets Store、Edit）。Global API Key の場合、ユーザーにロール Super Administrator または Secrets Store Admin が必要です。</translation>
    </message>
    <message>
        <source>Give the token the permission “Secrets Store Read” or “Secrets Store Write” for this account. With a Global API Key the user needs a Secrets Store role or the role Super Administrator.</source>
        <translation>トークンにこのアカウントの権限「Secrets Store Read」または「Secrets Store Write」を与えてください。Global API Key の場合、ユーザーに Secrets Store のロールまたはロール Super Administrator が必要です。</translation>
    </message>
    <message>
        <source>true, as the status says</source>
        <translation>true（ステータスのとおり）</translation>
    </message>
    <message>
        <source>Listing the stores of an account</source>
        <translation>アカウントのストアの一覧取得</translation>
    </message>
    <message>
        <source>Listing the secrets of the store</source>
        <translation>ストアのシークレットの一覧取得</translation>
    </message>
    <message>
        <source>Asking how many secrets fit</source>
        <translation>追加できるシークレット数の問い合わせ</translation>
    </message>
    <message>
        <source>Asking until when the token is good</source>
        <translation>トークンの有効期限の問い合わせ</translation>
    </message>
    <message>
        <source>Duplicating a secret</source>
        <translation>シークレットの複製</translation>
    </message>
    <message>
        <source>Deleting a secret</source>
        <translation>シークレットの削除</translation>
    </message>
    <message>
        <source>the id of the copy</source>
        <translation>コピーの ID</translation>
    </message>
    <message>
        <source>the name of the copy</source>
        <translation>コピーの名前</translation>
    </message>
    <message>
        <source>Creating a folder</source>
        <translation>フォルダーの作成</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s stores have no folders.</source>
        <translation>Cloudflare のストアにはフォルダーがありません。</translation>
    </message>
    <message>
        <source>Choose the store itself.</source>
        <translation>ストア自体を選んでください。</translation>
    </message>
    <message>
        <source>Cloudflare duplicates one secret with each call.</source>
        <translation>Cloudflare は 1 回の呼び出しで 1 つのシークレットを複製します。</translation>
    </message>
    <message>
        <source>Cloudflare duplicates only within a store, and overwrites nothing.</source>
        <translation>Cloudflare はストア内でのみ複製し、上書きはしません。</translation>
    </message>
    <message>
        <source>The account, the store or the secret is not known.</source>
        <translation>アカウント、ストア、またはシークレットが不明です。</translation>
    </message>
    <message>
        <source>Cloudflare deletes one secret with each call, by its id.</source>
        <translation>Cloudflare は 1 回の呼び出しで、ID を指定して 1 つのシークレットを削除します。</translation>
    </message>
    <message>
        <source>User API token</source>
        <translation>ユーザーの API トークン</translation>
    </message>
    <message>
        <source>Account API token</source>
        <translation>アカウントの API トークン</translation>
    </message>
    <message>
        <source>The server gives the same page of the list again and again.</source>
        <translation>サーバーが一覧の同じページを繰り返し返しています。</translation>
    </message>
    <message>
        <source>Check the base URL: a proxy in between may answer for Cloudflare.</source>
        <translation>ベース URL を確認してください。途中のプロキシが Cloudflare の代わりに応答している可能性があります。</translation>
    </message>
</context>
<context>
    <name>CloudflareSwitches</name>
    <message>
        <source>Until a new Cloudflare secret is active; 2000 without.</source>
        <translation>新しい Cloudflare シークレットが有効になるまで。指定しなければ 2000。</translation>
    </message>
    <message>
        <source>Leave new Cloudflare secrets pending.</source>
        <translation>新しい Cloudflare シークレットを保留のままにします。</translation>
    </message>
    <message>
        <source>Say this in place of the status “pending”.</source>
        <translation>ステータス「pending」の代わりにこれを返します。</translation>
    </message>
    <message>
        <source>How long a deleted Cloudflare secret can still be fetched; 300 without.</source>
        <translation>削除した Cloudflare シークレットを取得できる時間。指定しなければ 300。</translation>
    </message>
    <message>
        <source>What an unknown Cloudflare credential is told: 10000, 9106, 9109 or 10502.</source>
        <translation>未知の Cloudflare 認証情報への応答: 10000、9106、9109、または 10502。</translation>
    </message>
    <message>
        <source>What a Cloudflare credential without the permission is told: 10000 or 9109.</source>
        <translation>権限のない Cloudflare 認証情報への応答: 10000 または 9109。</translation>
    </message>
    <message>
        <source>Do not say which Cloudflare name is in use already.</source>
        <translation>どの Cloudflare 名がすでに使われているかを伝えません。</translation>
    </message>
    <message>
        <source>Refuse a per_page out of bounds instead of mending it.</source>
        <translation>範囲外の per_page を補正せずに拒否します。</translation>
    </message>
    <message>
        <source>Answer “” instead of null for a comment never given.</source>
        <translation>一度も指定されていないコメントには null ではなく “” を返します。</translation>
    </message>
    <message>
        <source>Refuse to list the accounts of Cloudflare&apos;s account tokens.</source>
        <translation>Cloudflare のアカウントトークンにアカウントの一覧を拒否します。</translation>
    </message>
    <message>
        <source>Add this scope to all Cloudflare secrets.</source>
        <translation>すべての Cloudflare シークレットにこのスコープを追加します。</translation>
    </message>
    <message>
        <source>Leave the scopes out of Cloudflare&apos;s answers.</source>
        <translation>Cloudflare の応答からスコープを省きます。</translation>
    </message>
    <message>
        <source>Answer Cloudflare&apos;s requests with the bot wall&apos;s page.</source>
        <translation>Cloudflare へのリクエストにボット対策のページで応答します。</translation>
    </message>
</context>
<context>
    <name>ComboBoxAccess</name>
    <message>
        <source>%1: %2</source>
        <comment>what a box is for, what it shows</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Open on the sandbox, a local server with sample data.</source>
        <translation>サンプルデータを持つローカルサーバーであるサンドボックスで開きます。</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>このレベル以上を標準エラーに記録します: debug、info、warning。</translation>
    </message>
    <message>
        <source>Commands:
  duplicate       Duplicate secrets without a window.
  runs            List the recorded runs.
  resume RUN      Take up a run that was interrupted.
  check RUN       Say how the copies of a run stand.
  undo RUN        Take a run back.
  report RUN      Write a report of a run.
  serve-sandbox   Serve the sandbox until interrupted.
  help [COMMAND]  Show this help, or that of a command.
</source>
        <translation>コマンド:
  duplicate       ウィンドウなしでシークレットを複製します。
  runs            記録された実行を一覧します。
  resume RUN      中断された実行を再開します。
  check RUN       実行のコピーの状態を示します。
  undo RUN        実行を元に戻します。
  report RUN      実行のレポートを書き出します。
  serve-sandbox   中断されるまでサンドボックスを提供します。
  help [COMMAND]  このヘルプ、またはコマンドのヘルプを表示します。
</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>ここに「%1」は指定できません。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Open on that saved connection.</source>
        <translation>その保存済みの接続で開きます。</translation>
    </message>
    <message>
        <source>Open on that recorded run.</source>
        <translation>その記録済みの実行で開きます。</translation>
    </message>
    <message>
        <source>“%1” of --run is no number of a run.</source>
        <translation>--run の「%1」は実行の番号ではありません。</translation>
    </message>
    <message>
        <source>Keycutter duplicates secrets inside a secret manager and shows what happened to each.
Without a command it opens its window; one that is open already does what is asked.</source>
        <translation>Keycutter はシークレット管理サービスの中でシークレットを複製し、それぞれの結果を表示します。
コマンドなしではウィンドウを開きます。すでに開いているときは、そのウィンドウが指示を実行します。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The destination shows a secret of that name, but it was made at about the time when the run began, so it may be someone else’s.</source>
        <translation>コピー先にこの名前のシークレットがありますが、実行の開始とほぼ同じ時刻に作成されたため、ほかの人のものである可能性があります。</translation>
    </message>
    <message>
        <source>The destination shows a secret of that name, but with other scopes or another comment than were sent, so it may be someone else’s.</source>
        <translation>コピー先にこの名前のシークレットがありますが、送信したものとスコープまたはコメントが異なるため、ほかの人のものである可能性があります。</translation>
    </message>
</context>
<context>
    <name>ConnectionChoice</name>
    <message>
        <source>--client-id needs its secret, or key, in KEYCUTTER_CLIENT_SECRET.</source>
        <translation>--client-id には KEYCUTTER_CLIENT_SECRET にシークレットまたはキーが必要です。</translation>
    </message>
    <message>
        <source>--site needs --client-id with KEYCUTTER_CLIENT_SECRET, or an access token in KEYCUTTER_TOKEN.</source>
        <translation>--site には --client-id と KEYCUTTER_CLIENT_SECRET、または KEYCUTTER_TOKEN のアクセストークンが必要です。</translation>
    </message>
    <message>
        <source>No service takes such a sign-in.</source>
        <translation>このようなサインインを受け付けるサービスはありません。</translation>
    </message>
    <message>
        <source>The sandbox serves no service that duplicates like that.</source>
        <translation>サンドボックスには、このように複製するサービスがありません。</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>It can reach no %1. Give it access to one in the service.</source>
        <translation>到達できる%1がありません。サービスでアクセスを与えてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>It can reach %1 %2: %3.</source>
        <translation>到達できるもの: %1 %2（%3）。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 としてサインインしました。</translation>
    </message>
    <message>
        <source>Signed in as %1, organisation %2.</source>
        <translation>%1 としてサインインしました（組織 %2）。</translation>
    </message>
    <message>
        <source>The token is valid until %1.</source>
        <translation>トークンの有効期限は %1 です。</translation>
    </message>
    <message>
        <source>But not in %1: %2</source>
        <translation>ただし %1 を除きます: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nor in %Ln more.</source>
        <translation>
            <numerusform>ほか %Ln 件も除きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It can duplicate secrets.</source>
        <translation>シークレットを複製できます。</translation>
    </message>
    <message>
        <source>Whether it can duplicate secrets could not be found out.</source>
        <translation>シークレットを複製できるかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is no such file. Choose the PEM file of your authority, or leave this empty.</source>
        <translation>そのファイルはありません。認証局の PEM ファイルを選ぶか、空のままにしてください。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み取れません: %1</translation>
    </message>
    <message>
        <source>The file is too large to be a CA file.</source>
        <translation>ファイルが大きすぎて CA ファイルではありません。</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form (“-----BEGIN CERTIFICATE-----”).</source>
        <translation>ファイルに PEM 形式の証明書（“-----BEGIN CERTIFICATE-----”）がありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConnectionManager</name>
    <message>
        <source>Signing in to “%1”</source>
        <translation>「%1」へのサインイン</translation>
    </message>
    <message>
        <source>This version of the program does not know the service “%1”.</source>
        <translation>このバージョンのプログラムはサービス「%1」に対応していません。</translation>
    </message>
    <message>
        <source>Install a newer version of the program.</source>
        <translation>新しいバージョンのプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>Looking for the connection</source>
        <translation>接続の検索</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>その接続はありません。</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>この接続の認証情報は保存されていません。</translation>
    </message>
    <message>
        <source>Enter the credential.</source>
        <translation>認証情報を入力してください。</translation>
    </message>
    <message>
        <source>Keycutter is locked.</source>
        <translation>Keycutter はロックされています。</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>ロックを解除してください。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>The stored credential is for another address, and is not sent to this one.</source>
        <translation>保存済みの認証情報は別のアドレス用であり、このアドレスには送信されません。</translation>
    </message>
</context>
<context>
    <name>ConnectionQuestions</name>
    <message>
        <source>The outcome of what was sent already stays unknown, and the rest is not sent. To know every outcome, cancel the run first and wait until it has stopped.</source>
        <translation>すでに送信したものの結果は不明のままとなり、残りは送信されません。すべての結果を知るには、先に実行をキャンセルし、停止するまで待ってください。</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>Sign out of “%1” and end the run that is under way over it?</source>
        <translation>「%1」からサインアウトし、それを使っている実行を終了しますか?</translation>
    </message>
    <message>
        <source>&amp;Sign out and end the run</source>
        <translation>サインアウトして実行を終了(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing is changed at %1.</source>
        <translation>%1 では何も変更されません。</translation>
    </message>
    <message>
        <source>A run is under way over it and ends with that. %1 %2</source>
        <translation>この接続を使っている実行があり、同時に終了します。%1 %2</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Remove the connection “%1” and its credential from this computer?</source>
        <translation>接続「%1」とその認証情報をこのコンピューターから削除しますか?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Save the changes to “%1” and end the run that is under way over it?</source>
        <translation>「%1」の変更を保存し、それを使っている実行を終了しますか?</translation>
    </message>
    <message>
        <source>The run goes on with a new credential and a new name, but not with another address or another sign-in. %1</source>
        <translation>認証情報と名前を変えても実行は続きますが、アドレスやサインイン方法を変えると続きません。%1</translation>
    </message>
    <message>
        <source>&amp;Save and end the run</source>
        <translation>保存して実行を終了(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ConnectionStore</name>
    <message>
        <source>Saving the connections</source>
        <translation>接続の保存</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>ファイル「%1」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written and that the disk has room, then save again. Until then this lasts only as long as the program runs.</source>
        <translation>ファイルとフォルダーに書き込めること、ディスクに空きがあることを確認して、もう一度保存してください。それまでは、プログラムの実行中だけ有効です。</translation>
    </message>
</context>
<context>
    <name>ConnectionTree</name>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再度サインイン</translation>
    </message>
    <message>
        <source>No %1 to show</source>
        <translation>表示する%1がありません</translation>
    </message>
    <message>
        <source>This sign-in can see no %1. Ask an administrator to give it access to one.</source>
        <translation>このサインインで参照できる%1がありません。管理者にアクセスを依頼してください。</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>%1がありません</translation>
    </message>
    <message>
        <source>“%1” has no %2, so it has no secrets.</source>
        <translation>「%1」には%2がないため、シークレットもありません。</translation>
    </message>
</context>
<context>
    <name>CopyOptions</name>
    <message>
        <source>“%1” of --letters is not known. Known are: as-is, upper, lower.</source>
        <translation>--letters の「%1」は不明です。指定できるもの: as-is、upper、lower。</translation>
    </message>
    <message>
        <source>--%1 does not go with --account: the copies stay in the account’s store.</source>
        <translation>--%1 は --account と併用できません。コピーはアカウントのストアに残ります。</translation>
    </message>
    <message>
        <source>--account is missing.</source>
        <translation>--account がありません。</translation>
    </message>
    <message>
        <source>A copy needs another name than its source: give --name, for example --name &apos;{name}_COPY&apos;, or --find and --replace, or --letters.</source>
        <translation>コピーにはコピー元と異なる名前が必要です。--name（例: --name &apos;{name}_COPY&apos;）、--find と --replace、または --letters を指定してください。</translation>
    </message>
    <message>
        <source>--%1 goes with --find only.</source>
        <translation>--%1 は --find とともにのみ使えます。</translation>
    </message>
    <message>
        <source>Name or id of the account, where copies get new names inside one store.</source>
        <translation>1 つのストア内でコピーに新しい名前を付ける場合の、アカウントの名前または ID。</translation>
    </message>
    <message>
        <source>Name or id of the store; needed where there are several.</source>
        <translation>ストアの名前または ID。複数ある場合に必要です。</translation>
    </message>
    <message>
        <source>Name of the copies, {name} being the source&apos;s: &apos;{name}_COPY&apos;. Given again, one more copy of each secret.</source>
        <translation>コピーの名前。{name} はコピー元の名前です: &apos;{name}_COPY&apos;。繰り返すと、シークレットごとにコピーが 1 つ増えます。</translation>
    </message>
    <message>
        <source>Replace this text in the names.</source>
        <translation>名前の中のこのテキストを置換します。</translation>
    </message>
    <message>
        <source>What comes in its place; nothing without this option.</source>
        <translation>置き換えるテキスト。このオプションがなければ空です。</translation>
    </message>
    <message>
        <source>--find is a regular expression; \1 is its first group.</source>
        <translation>--find は正規表現です。\1 は最初のグループです。</translation>
    </message>
    <message>
        <source>--find takes upper for lower case.</source>
        <translation>--find で大文字と小文字を区別しません。</translation>
    </message>
    <message>
        <source>Letters of the new names: as-is (the default), upper, lower.</source>
        <translation>新しい名前の文字: as-is（そのまま、既定値）、upper、lower。</translation>
    </message>
    <message>
        <source>Scopes of the copies, separated by commas; the source&apos;s without this option.</source>
        <translation>コピーのスコープ（カンマ区切り）。このオプションがなければコピー元のもの。</translation>
    </message>
    <message>
        <source>Comment of the copies; the source&apos;s without this option.</source>
        <translation>コピーのコメント。このオプションがなければコピー元のもの。</translation>
    </message>
    <message>
        <source>“%1” of --name: %2</source>
        <translation>--name の「%1」: %2</translation>
    </message>
    <message>
        <source>--name “%1” is given twice.</source>
        <translation>--name「%1」が重複しています。</translation>
    </message>
    <message>
        <source>--scopes names no scope, and a copy needs one.</source>
        <translation>--scopes にスコープがありません。コピーには 1 つ必要です。</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Discard this plan?</source>
        <translation>この計画を破棄しますか?</translation>
    </message>
    <message>
        <source>What you changed here is lost. Nothing has been written.</source>
        <translation>ここで変更したものは失われます。まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>%1; changes need approval</source>
        <translation>%1。変更には承認が必要です</translation>
    </message>
    <message>
        <source>%1; changes may need approval</source>
        <translation>%1。変更に承認が必要な場合があります</translation>
    </message>
    <message>
        <source>%1; whether changes need approval is not known</source>
        <translation>%1。変更に承認が必要かどうかは不明です</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>確認中…</translation>
    </message>
    <message numerus="yes">
        <source>exists, %Ln secret(s)</source>
        <translation>
            <numerusform>存在します、シークレット %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>作成されます</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 free</source>
        <translation>%2 件中 %1 件使用、空き %3 件</translation>
    </message>
    <message numerus="yes">
        <source>%1; this plan adds %2, and %Ln more do(es) not fit.</source>
        <translation>
            <numerusform>%1。この計画で %2 件追加され、さらに %Ln 件は入りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this plan adds %2.</source>
        <translation>%1。この計画で %2 件追加されます。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>No secret is chosen. Close this and tick the secrets to duplicate.</source>
        <translation>シークレットが選ばれていません。これを閉じて、複製するシークレットにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>コピー先を選んでください。</translation>
    </message>
    <message>
        <source>Looking at the destinations…</source>
        <translation>コピー先を確認しています…</translation>
    </message>
    <message>
        <source>Nothing can be written: every secret is blocked. The table says why.</source>
        <translation>書き込めるものがありません。すべてのシークレットがブロックされています。理由は表に示されています。</translation>
    </message>
    <message>
        <source>Nothing can be written: the destinations cannot be listed.</source>
        <translation>書き込めるものがありません。コピー先を一覧できません。</translation>
    </message>
    <message>
        <source>Nothing to write: every key is there already. Choose Overwrite to replace them.</source>
        <translation>書き込むものがありません。すべてのキーがすでにあります。置き換えるには「上書き」を選んでください。</translation>
    </message>
    <message>
        <source>Nothing to write: every secret is skipped, blocked or unknown.</source>
        <translation>書き込むものがありません。すべてのシークレットがスキップ、ブロック、または不明です。</translation>
    </message>
    <message>
        <source>%1 as %2: %3.</source>
        <translation>%1 → %2（新しい名前）: %3。</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 → %2: %3。</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>スコープ: %1。</translation>
    </message>
    <message>
        <source>Comment: “%1”.</source>
        <translation>コメント: 「%1」。</translation>
    </message>
</context>
<context>
    <name>DuplicateOptions</name>
    <message>
        <source>Duplicates secrets from one place to one or more others and prints the outcome of each. The service copies; no value reaches this machine.

Exit codes: 0 all done, 1 done with skips or approvals pending, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>ある場所のシークレットを 1 つ以上の場所へ複製し、それぞれの結果を出力します。コピーはサービスが行い、値がこのコンピューターに届くことはありません。

終了コード: 0 すべて完了、1 スキップまたは承認待ちあり、2 失敗または不明あり、3 何もできなかった。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>このコマンド。</translation>
    </message>
    <message>
        <source>Use this saved connection.</source>
        <translation>この保存済みの接続を使います。</translation>
    </message>
    <message>
        <source>Use a sandbox that lives as long as this command.</source>
        <translation>このコマンドの間だけ動くサンドボックスを使います。</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>環境変数の KEYCUTTER_TOKEN、または --client-id と KEYCUTTER_CLIENT_SECRET でこのサーバーを使います。</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>マシン ID のクライアント ID、または API キーのメールアドレス（--site とともに）。</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>この PEM ファイルの認証局も信頼します。</translation>
    </message>
    <message>
        <source>Name or id of the project.</source>
        <translation>プロジェクトの名前または ID。</translation>
    </message>
    <message>
        <source>Where the secrets are.</source>
        <translation>シークレットのある場所。</translation>
    </message>
    <message>
        <source>Where they go; may be given more than once.</source>
        <translation>複製する先。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Duplicate this key; may be given more than once.</source>
        <translation>このキーを複製します。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Duplicate all secrets of that place.</source>
        <translation>その場所のすべてのシークレットを複製します。</translation>
    </message>
    <message>
        <source>What to copy, separated by commas: value, comment, tags, metadata, skip-multiline-encoding; or all (the default), or none.</source>
        <translation>コピーするもの（カンマ区切り）: value、comment、tags、metadata、skip-multiline-encoding。または all（既定値）か none。</translation>
    </message>
    <message>
        <source>When the key exists there: skip (the default) or overwrite.</source>
        <translation>キーがすでにある場合: skip（スキップ、既定値）または overwrite（上書き）。</translation>
    </message>
    <message>
        <source>Show what would happen to each secret and write nothing.</source>
        <translation>それぞれのシークレットがどうなるかを示し、何も書き込みません。</translation>
    </message>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>表ではなく JSON を出力します。</translation>
    </message>
    <message>
        <source>Do not ask for confirmation.</source>
        <translation>確認を求めません。</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>このレベル以上を標準エラーに記録します: debug、info、warning。</translation>
    </message>
    <message>
        <source>“%1” of --%2 names no environment. Write ENV:/path, for example dev:/app.</source>
        <translation>--%2 の「%1」に環境がありません。ENV:/パス の形（例: dev:/app）で書いてください。</translation>
    </message>
    <message>
        <source>“%1” of --%2 is not a path: %3</source>
        <translation>--%2 の「%1」はパスではありません: %3</translation>
    </message>
    <message>
        <source>“%1” of --attributes is not known. Known are: %2, all, none.</source>
        <translation>--attributes の「%1」は不明です。指定できるもの: %2、all、none。</translation>
    </message>
    <message>
        <source>“%1” is not expected here. Secrets are named with --key.</source>
        <translation>ここに「%1」は指定できません。シークレットは --key で指定します。</translation>
    </message>
    <message>
        <source>Give one of --connection NAME, --sandbox and --site URL.</source>
        <translation>--connection NAME、--sandbox、--site URL のいずれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>--client-id goes with --site only.</source>
        <translation>--client-id は --site とともにのみ使えます。</translation>
    </message>
    <message>
        <source>--ca-file goes with --site only; a saved connection has its own.</source>
        <translation>--ca-file は --site とともにのみ使えます。保存済みの接続にはそれぞれの設定があります。</translation>
    </message>
    <message>
        <source>Give either --key, once or more often, or --all.</source>
        <translation>--key（1 回以上）または --all を指定してください。</translation>
    </message>
    <message>
        <source>“%1” of --if-exists is not known. Known are: skip, overwrite.</source>
        <translation>--if-exists の「%1」は不明です。指定できるもの: skip、overwrite。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 がありません。</translation>
    </message>
    <message>
        <source>--to %1 is given twice.</source>
        <translation>--to %1 が重複しています。</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 %2</source>
        <comment>minutes and seconds, hours and minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>準備ができたら、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>到達できません</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>アドレスとネットワークを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>The server may be busy. Try again in a moment.</source>
        <translation>サーバーが混み合っている可能性があります。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>Connection not trusted</source>
        <translation>信頼できない接続</translation>
    </message>
    <message>
        <source>If the server uses a certificate of your own authority, choose its CA file in the connection&apos;s settings (on the command line: --ca-file).</source>
        <translation>サーバーが独自の認証局の証明書を使っている場合は、接続の設定でその CA ファイルを選んでください（コマンドラインでは --ca-file）。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>再度サインインしてください。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>Ask an administrator of the project for the permission, or use another sign-in.</source>
        <translation>プロジェクトの管理者に権限を依頼するか、別のサインインを使ってください。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>It may have been removed. Reload and look again.</source>
        <translation>削除された可能性があります。再読み込みして確認してください。</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>Choose Skip or Overwrite for it.</source>
        <translation>「スキップ」または「上書き」を選んでください。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>Wait until the service&apos;s limit is over, then try again.</source>
        <translation>サービスの制限が解けるまで待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>サービスが拒否しました</translation>
    </message>
    <message>
        <source>Correct what the service names, then try again.</source>
        <translation>サービスが示す点を直してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>応答を解釈できません</translation>
    </message>
    <message>
        <source>Check that the address is the service&apos;s base URL; a proxy in between may also have answered.</source>
        <translation>アドレスがサービスのベース URL であることを確認してください。途中のプロキシが応答した可能性もあります。</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give the request id to the server&apos;s administrator.</source>
        <translation>後でもう一度試してください。続く場合は、サーバーの管理者にリクエスト ID を伝えてください。</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>結果が不明です</translation>
    </message>
    <message>
        <source>The request may have had its effect. Look at the destination before you do it again.</source>
        <translation>リクエストが反映された可能性があります。やり直す前にコピー先を確認してください。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain, then try again.</source>
        <translation>システムのキーチェーンのロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>対応していません</translation>
    </message>
    <message>
        <source>Update the server to a newer version.</source>
        <translation>サーバーを新しいバージョンに更新してください。</translation>
    </message>
    <message>
        <source>%1 did not work: %2</source>
        <translation>%1に失敗しました: %2</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
</context>
<context>
    <name>ErrorParts</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>サーバーの応答はステータス %1 でした。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What Keycutter does</source>
        <translation>Keycutter でできること</translation>
    </message>
    <message>
        <source>Keycutter duplicates secrets inside a secret manager: many at once, to one place or to several. Before a run it shows what will happen to each secret; after it, what did happen to each.</source>
        <translation>Keycutter はシークレット管理サービスの中でシークレットを複製します。多数を一度に、1 か所にも複数の場所にも複製できます。実行前にはそれぞれに何が起こるかを、実行後には何が起きたかを表示します。</translation>
    </message>
    <message>
        <source>The main window</source>
        <translation>メインウィンドウ</translation>
    </message>
    <message>
        <source>The secret manager makes the copies itself. Keycutter asks for no secret value, shows none and keeps none.</source>
        <translation>コピーはシークレット管理サービス自身が作成します。Keycutter がシークレットの値を求めることも、表示することも、保存することもありません。</translation>
    </message>
    <message>
        <source>To try it without a risk, choose &lt;b&gt;File &amp;gt; Try the sandbox&lt;/b&gt;: a small secret manager with sample data inside this program.</source>
        <translation>安全に試すには、&lt;b&gt;ファイル &amp;gt; サンドボックスを試す&lt;/b&gt;を選びます。サンプルデータを持つ小さなシークレット管理サービスがこのプログラムの中で動きます。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続する</translation>
    </message>
    <message>
        <source>&lt;b&gt;File &amp;gt; Add connection&lt;/b&gt; leads to the services. Choose yours, where it runs and how you sign in; &lt;b&gt;Test&lt;/b&gt; says who that is and what it can reach before anything is saved.</source>
        <translation>&lt;b&gt;ファイル &amp;gt; 接続を追加&lt;/b&gt;からサービスに進みます。サービス、その場所、サインインの方法を選びます。&lt;b&gt;テスト&lt;/b&gt;で、保存する前に誰としてサインインし何に届くかがわかります。</translation>
    </message>
    <message>
        <source>Credentials are kept in the system’s keychain, never in a file. Where there is no keychain they stay in memory until the program ends.</source>
        <translation>認証情報はシステムのキーチェーンに保存され、ファイルには決して保存されません。キーチェーンがない場合は、プログラムの終了までメモリーに保持されます。</translation>
    </message>
    <message>
        <source>A proxy, and certificates of your own authority, are set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Network&lt;/b&gt;.</source>
        <translation>プロキシと独自の認証局の証明書は、&lt;b&gt;編集 &amp;gt; 設定 &amp;gt; ネットワーク&lt;/b&gt;で設定します。</translation>
    </message>
    <message>
        <source>Choose secrets</source>
        <translation>シークレットを選ぶ</translation>
    </message>
    <message>
        <source>Click an environment on the left to list its secrets. Tick those that you want: with the mouse, with Space, or all that are shown with the box in the header. The filter narrows the list; what is ticked stays ticked while it is hidden.</source>
        <translation>左側の環境をクリックすると、そのシークレットが一覧表示されます。必要なものにチェックを付けます。マウスでも、スペースキーでも、見出しのボックスで表示中のすべてにも付けられます。フィルターは一覧を絞り込みますが、隠れている間もチェックは残ります。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Duplicate&lt;/b&gt; goes on to the plan. You can also drag secrets onto an environment on the left: then the plan begins with that destination.</source>
        <translation>&lt;b&gt;複製&lt;/b&gt;で計画に進みます。シークレットを左側の環境にドラッグすることもできます。その場合、計画はその宛先から始まります。</translation>
    </message>
    <message>
        <source>Production environments carry a lock. Which names count as production is set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Safety&lt;/b&gt;, or for one environment in its menu on the left.</source>
        <translation>本番環境には錠前が付きます。どの名前を本番とみなすかは&lt;b&gt;編集 &amp;gt; 設定 &amp;gt; 安全&lt;/b&gt;で、個々の環境については左側のメニューで設定します。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>The key is not there yet; a copy is made.</source>
        <translation>キーはまだありません。コピーが作成されます。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>The key is there and is left alone.</source>
        <translation>キーはすでにあり、そのまま残されます。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>The key is there and its secret is replaced.</source>
        <translation>キーはすでにあり、そのシークレットが置き換えられます。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>It cannot be copied there; the cell says why.</source>
        <translation>そこにはコピーできません。理由はセルに表示されます。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The destination could not be listed.</source>
        <translation>宛先を一覧できませんでした。</translation>
    </message>
    <message>
        <source>Read the plan</source>
        <translation>計画を読む</translation>
    </message>
    <message>
        <source>The plan, a cell for each secret and destination</source>
        <translation>計画。シークレットと宛先ごとに 1 つのセル</translation>
    </message>
    <message>
        <source>Every secret has a cell for each destination. Nothing is written while you plan.</source>
        <translation>各シークレットには宛先ごとにセルがあります。計画中は何も書き込まれません。</translation>
    </message>
    <message>
        <source>Where keys exist, choose Skip or Overwrite for all above the table, or for single cells with Space. The line below tells more about the current cell: that it needs an approval, that a folder is made, that tags are cleared.</source>
        <translation>キーがすでにある場合は、表の上ですべてに、またはスペースキーで個々のセルに、スキップか上書きを選びます。下の行には現在のセルの詳細が表示されます。承認が必要なこと、フォルダーが作成されること、タグが消えることなどです。</translation>
    </message>
    <message>
        <source>Follow the run</source>
        <translation>実行を見守る</translation>
    </message>
    <message>
        <source>A run and the outcome of each secret</source>
        <translation>実行と各シークレットの結果</translation>
    </message>
    <message>
        <source>Each secret ends in exactly one outcome:</source>
        <translation>各シークレットの結果は必ず 1 つです:</translation>
    </message>
    <message>
        <source>The copy was made.</source>
        <translation>コピーが作成されました。</translation>
    </message>
    <message>
        <source>What was there was replaced.</source>
        <translation>そこにあったものが置き換えられました。</translation>
    </message>
    <message>
        <source>The service holds the change back until someone approves it.</source>
        <translation>誰かが承認するまで、サービスが変更を保留します。</translation>
    </message>
    <message>
        <source>Left alone, as planned or because the key appeared.</source>
        <translation>計画どおり、またはキーが現れたため、そのままにしました。</translation>
    </message>
    <message>
        <source>Refused; the detail has the service’s own words.</source>
        <translation>拒否されました。詳細にサービス自身の言葉があります。</translation>
    </message>
    <message>
        <source>It could not be found out whether it was made.</source>
        <translation>作成されたかどうかを確かめられませんでした。</translation>
    </message>
    <message>
        <source>A request that changes something is sent once. If its answer is lost, the destination is looked at again instead. A run that was interrupted is offered at the next start.</source>
        <translation>何かを変更するリクエストは 1 回だけ送信されます。応答が失われたときは、代わりに宛先がもう一度確認されます。中断された実行は次回の起動時に提示されます。</translation>
    </message>
    <message>
        <source>Check, undo, look back</source>
        <translation>確認する、元に戻す、振り返る</translation>
    </message>
    <message>
        <source>The plan of an undo</source>
        <translation>元に戻す計画</translation>
    </message>
    <message>
        <source>&lt;b&gt;Check again&lt;/b&gt; compares what a run wrote with what is there now, today or months later. &lt;b&gt;Undo&lt;/b&gt; shows a plan of its own: copies that nobody changed since are deleted, everything else is left alone, with the reason.</source>
        <translation>&lt;b&gt;再確認&lt;/b&gt;は、実行が書き込んだものと現在あるものを、当日でも数か月後でも比較します。&lt;b&gt;元に戻す&lt;/b&gt;は独自の計画を示します。その後誰も変更していないコピーは削除され、それ以外は理由とともにそのまま残されます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Runs &amp;gt; History&lt;/b&gt; has all recorded runs, &lt;b&gt;Runs &amp;gt; Approvals&lt;/b&gt; all requests that wait for someone. Outcomes are exported as CSV, JSON or a page to print.</source>
        <translation>&lt;b&gt;実行 &amp;gt; 履歴&lt;/b&gt;には記録されたすべての実行が、&lt;b&gt;実行 &amp;gt; 承認&lt;/b&gt;には誰かを待っているすべてのリクエストがあります。結果は CSV、JSON、または印刷用のページとして書き出せます。</translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation>安全に使う</translation>
    </message>
    <message>
        <source>Runs that write to production, or overwrite more secrets than set under &lt;b&gt;Edit &amp;gt; Settings &amp;gt; Safety&lt;/b&gt;, stop and ask first. The harmless answer is always the default.</source>
        <translation>本番に書き込む実行や、&lt;b&gt;編集 &amp;gt; 設定 &amp;gt; 安全&lt;/b&gt;で決めた数より多くのシークレットを上書きする実行は、止まって先に確認します。既定は常に害のない答えです。</translation>
    </message>
    <message>
        <source>When something goes wrong, the message says what was tried, what the service said and what to do next. For a report, &lt;b&gt;Edit &amp;gt; Settings &amp;gt; History and log&lt;/b&gt; copies a diagnostic text without credentials.</source>
        <translation>問題が起きたときは、何を試み、サービスが何と言い、次に何をすべきかがメッセージに表示されます。報告には、&lt;b&gt;編集 &amp;gt; 設定 &amp;gt; 履歴とログ&lt;/b&gt;で認証情報を含まない診断テキストをコピーできます。</translation>
    </message>
    <message>
        <source>Everything works by keyboard; &lt;b&gt;Help &amp;gt; Keyboard shortcuts&lt;/b&gt; lists the keys.</source>
        <translation>すべてキーボードで操作できます。&lt;b&gt;ヘルプ &amp;gt; キーボードショートカット&lt;/b&gt;にキーの一覧があります。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>終了していません</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Left interrupted</source>
        <translation>中断のまま</translation>
    </message>
    <message>
        <source>Not all done</source>
        <translation>未完了あり</translation>
    </message>
    <message>
        <source>Awaits approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not as asked</source>
        <translation>指定と異なる</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>Undo of run %1</source>
        <translation>実行 %1 を元に戻す</translation>
    </message>
    <message>
        <source>Run %1, %2 on %3, from %4 to %5</source>
        <translation>実行 %1、%2、%3、%4 から %5 へ</translation>
    </message>
    <message>
        <source>Run %1, %2 on %3, undo of run %4 at %5</source>
        <translation>実行 %1、%2、%3、実行 %4 を元に戻す（%5）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>%1に確認</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>まだ準備中</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentences</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Creating folders</source>
        <translation>フォルダー作成中</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>Waiting for the service’s rate limit</source>
        <translation>サービスの制限を待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Waiting for a sign-in</source>
        <translation>サインイン待ち</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Undo ended</source>
        <translation>元に戻す処理が終了</translation>
    </message>
    <message>
        <source>Partly undone</source>
        <translation>一部元に戻し済み</translation>
    </message>
    <message>
        <source>Undone by run %1</source>
        <translation>実行 %1 で元に戻し済み</translation>
    </message>
    <message>
        <source>Partly undone by run %1</source>
        <translation>実行 %1 で一部元に戻し済み</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 would be reached without encryption; use https</source>
        <translation>%1 には暗号化なしで接続することになります。https を使ってください</translation>
    </message>
    <message>
        <source>%1 does not belong to the site %2</source>
        <translation>%1 はサイト %2 に属していません</translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>no complete answer within %1 s</source>
        <translation>%1 秒以内に完全な応答がありません</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>応答が %1 バイトを超えています</translation>
    </message>
</context>
<context>
    <name>HttpJob</name>
    <message>
        <source>cancelled before the answer came</source>
        <translation>応答が届く前にキャンセルされました</translation>
    </message>
    <message>
        <source>the service&apos;s limit is reached for another %1 s</source>
        <translation>あと %1 秒間、サービスの制限に達しています</translation>
    </message>
</context>
<context>
    <name>Infisical</name>
    <message>
        <source>This server is older than the Infisical release of mid-2026 that brought duplicating, and cannot duplicate secrets. Listing works; update the server to duplicate.</source>
        <translation>このサーバーは、複製が追加された 2026 年半ばの Infisical リリースより古く、シークレットを複製できません。一覧は可能です。複製するにはサーバーを更新してください。</translation>
    </message>
    <message>
        <source>Whether this server can duplicate is not known: it answered with status %1.</source>
        <translation>このサーバーで複製できるかどうかは不明です。応答はステータス %1 でした。</translation>
    </message>
    <message>
        <source>“open” or “close”</source>
        <translation>「open」または「close」</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>There is no access token.</source>
        <translation>アクセストークンがありません。</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>This is not the text that the page shows.</source>
        <translation>これはページに表示されるテキストではありません。</translation>
    </message>
    <message>
        <source>Copy the whole text from the browser&apos;s page and paste it again.</source>
        <translation>ブラウザーのページのテキスト全体をコピーして、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Signing in by the browser</source>
        <translation>ブラウザーでのサインイン</translation>
    </message>
    <message>
        <source>The browser&apos;s page sent nothing within ten minutes.</source>
        <translation>ブラウザーのページから 10 分間何も送られませんでした。</translation>
    </message>
    <message>
        <source>A sign-in has arrived already.</source>
        <translation>サインインはすでに届いています。</translation>
    </message>
    <message>
        <source>The sign-in belongs to no organisation of this server.</source>
        <translation>サインインがこのサーバーのどの組織にも属していません。</translation>
    </message>
    <message>
        <source>The answer is not in the form that was expected</source>
        <translation>応答が想定した形式ではありません</translation>
    </message>
    <message>
        <source>The server shows another secret or version</source>
        <translation>サーバーが別のシークレットまたはバージョンを示しています</translation>
    </message>
    <message>
        <source>This sign-in may not read the earlier value</source>
        <translation>このサインインでは以前の値を読み取れません</translation>
    </message>
    <message>
        <source>The earlier value begins or ends with blanks, which the server would cut off</source>
        <translation>以前の値の先頭または末尾に空白があり、サーバーに切り落とされます</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Shown under the machine identity&apos;s Universal Auth method.</source>
        <translation>マシン ID の Universal Auth の方法に表示されます。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Infisical shows it once, when it is created. After three wrong tries the server locks the identity for five minutes.</source>
        <translation>Infisical では作成時に一度だけ表示されます。3 回間違えると、サーバーが ID を 5 分間ロックします。</translation>
    </message>
    <message>
        <source>Machine identity</source>
        <translation>マシン ID</translation>
    </message>
    <message>
        <source>Universal Auth of a machine identity that is a member of the projects: Infisical, Organisation, Access Control, Identities.</source>
        <translation>プロジェクトのメンバーであるマシン ID の Universal Auth: Infisical、Organisation、Access Control、Identities。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>It cannot be renewed: when it expires, a new one has to be pasted. Service tokens (“st.…”) cannot duplicate.</source>
        <translation>更新はできません。期限が切れたら新しいものを貼り付ける必要があります。サービストークン（“st.…”）では複製できません。</translation>
    </message>
    <message>
        <source>An access token that an administrator made for a machine identity.</source>
        <translation>管理者がマシン ID 用に作成したアクセストークンです。</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>ブラウザーで</translation>
    </message>
    <message>
        <source>Sign in as yourself on Infisical&apos;s own page, with single sign-on where your organisation uses it.</source>
        <translation>Infisical のページで自分のアカウントでサインインします。組織で使っていればシングルサインオンも使えます。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The server copies the stored value; it never reaches this computer. References like ${KEY} are copied as they are written, and ${KEY} in a copied value resolves in the destination&apos;s folder.</source>
        <translation>保存されている値をサーバーがコピーします。このコンピューターには届きません。${KEY} のような参照は書かれたままコピーされ、コピーされた値の ${KEY} はコピー先のフォルダーで解決されます。</translation>
    </message>
    <message>
        <source>New secrets will be empty; overwritten ones keep their value.</source>
        <translation>新しいシークレットは空になり、上書きされるものは値を保ちます。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>A source without a comment leaves the destination&apos;s comment.</source>
        <translation>コピー元にコメントがなければ、コピー先のコメントが残ります。</translation>
    </message>
    <message>
        <source>New secrets have no comment; overwritten ones keep theirs.</source>
        <translation>新しいシークレットにはコメントがなく、上書きされるものは元のままです。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Replaces the destination&apos;s tags; a source without tags removes them.</source>
        <translation>コピー先のタグを置き換えます。コピー元にタグがなければ削除されます。</translation>
    </message>
    <message>
        <source>New secrets have no tags; overwritten ones keep theirs.</source>
        <translation>新しいシークレットにはタグがなく、上書きされるものは元のままです。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Replaces the destination&apos;s metadata; a source without metadata removes it.</source>
        <translation>コピー先のメタデータを置き換えます。コピー元になければ削除されます。</translation>
    </message>
    <message>
        <source>New secrets have no metadata; overwritten ones keep theirs, except where an approval is needed: its merge removes their metadata.</source>
        <translation>新しいシークレットにはメタデータがなく、上書きされるものは元のままです。ただし承認が必要な場合は、マージでメタデータが削除されます。</translation>
    </message>
    <message>
        <source>Skip multiline encoding</source>
        <translation>複数行エンコードをスキップ</translation>
    </message>
    <message>
        <source>Whether values of several lines are given out unencoded.</source>
        <translation>複数行の値をエンコードせずに渡すかどうか。</translation>
    </message>
    <message>
        <source>New secrets have the server&apos;s default; overwritten ones keep theirs.</source>
        <translation>新しいシークレットはサーバーの既定値となり、上書きされるものは元のままです。</translation>
    </message>
    <message>
        <source>Infisical Cloud, US</source>
        <translation>Infisical Cloud, US</translation>
    </message>
    <message>
        <source>Infisical Cloud, EU</source>
        <translation>Infisical Cloud, EU</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Secret path</source>
        <translation>シークレットパス</translation>
    </message>
    <message>
        <source>Secret paths</source>
        <translation>シークレットパス</translation>
    </message>
    <message>
        <source>secret path</source>
        <translation>シークレットパス</translation>
    </message>
    <message>
        <source>secret paths</source>
        <translation>シークレットパス</translation>
    </message>
    <message>
        <source>Infisical sends the value of each deleted secret back to whoever may read it. That answer is not decoded, and the program overwrites its copy of it.</source>
        <translation>Infisical は、削除した各シークレットの値を、それを読める相手に返します。その応答はデコードされず、プログラムは手元のコピーを上書きして消します。</translation>
    </message>
    <message>
        <source>Rule: %1 on %2, forbidden</source>
        <translation>規則: %2 の %1、禁止</translation>
    </message>
    <message>
        <source>Rule: %1 on %2, allowed in part</source>
        <translation>規則: %2 の %1、一部許可</translation>
    </message>
    <message>
        <source>Check the base URL. If it is right, the server is too old for this; update it.</source>
        <translation>ベース URL を確認してください。正しければ、サーバーが古すぎます。更新してください。</translation>
    </message>
    <message>
        <source>A policy of the project forbids it; see the details.</source>
        <translation>プロジェクトのポリシーで禁止されています。詳細を確認してください。</translation>
    </message>
    <message>
        <source>Wait five minutes, then try again: after three wrong secrets the server locks the identity.</source>
        <translation>5 分待ってから、もう一度試してください。シークレットを 3 回間違えると、サーバーが ID をロックします。</translation>
    </message>
    <message>
        <source>Create a new client secret for the identity and type it here.</source>
        <translation>ID に新しいクライアントシークレットを作成し、ここに入力してください。</translation>
    </message>
    <message>
        <source>The identity may be allowed only from certain addresses; see its trusted IPs in Infisical.</source>
        <translation>ID が特定のアドレスからのみ許可されている可能性があります。Infisical で信頼済み IP を確認してください。</translation>
    </message>
    <message>
        <source>Check the client ID and the client secret.</source>
        <translation>クライアント ID とクライアントシークレットを確認してください。</translation>
    </message>
    <message>
        <source>This project is of version %1, and Infisical duplicates secrets only in version %2 projects. Upgrade the project in Infisical.</source>
        <translation>このプロジェクトはバージョン %1 です。Infisical はバージョン %2 のプロジェクトでのみシークレットを複製します。Infisical でプロジェクトをアップグレードしてください。</translation>
    </message>
    <message>
        <source>Renewing the sign-in</source>
        <translation>サインインの更新</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Checking the sign-in</source>
        <translation>サインインの確認</translation>
    </message>
    <message>
        <source>Reading the organisation</source>
        <translation>組織の読み取り</translation>
    </message>
    <message>
        <source>Listing the projects</source>
        <translation>プロジェクトの一覧取得</translation>
    </message>
    <message>
        <source>Listing the folders of %1</source>
        <translation>%1 のフォルダーの一覧取得</translation>
    </message>
    <message>
        <source>Listing the secrets of %1</source>
        <translation>%1 のシークレットの一覧取得</translation>
    </message>
    <message>
        <source>Creating the folder %1</source>
        <translation>フォルダー %1 の作成</translation>
    </message>
    <message>
        <source>Duplicating to %1</source>
        <translation>%1 への複製</translation>
    </message>
    <message>
        <source>Asking whether the server can duplicate</source>
        <translation>サーバーで複製できるかの問い合わせ</translation>
    </message>
    <message>
        <source>Reading the approval policy of %1</source>
        <translation>%1 の承認ポリシーの読み取り</translation>
    </message>
    <message>
        <source>Reading the state of an approval</source>
        <translation>承認の状態の読み取り</translation>
    </message>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>承認の状態の読み取り</translation>
    </message>
    <message>
        <source>Deleting secrets of %1</source>
        <translation>%1 のシークレットの削除</translation>
    </message>
    <message>
        <source>Reading an earlier version of a secret of %1</source>
        <translation>%1 のシークレットの以前のバージョンの読み取り</translation>
    </message>
    <message>
        <source>Restoring a secret of %1</source>
        <translation>%1 のシークレットの復元</translation>
    </message>
    <message>
        <source>Closing an approval request</source>
        <translation>承認リクエストのクローズ</translation>
    </message>
    <message>
        <source>a version number</source>
        <translation>バージョン番号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>This server can duplicate secrets. Whether this sign-in may write them, it tells only when that is tried.</source>
        <translation>このサーバーはシークレットを複製できます。このサインインで書き込めるかどうかは、実際に試したときにのみ分かります。</translation>
    </message>
</context>
<context>
    <name>JsonObjectReader</name>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>空でないテキスト</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The answer is not JSON (at byte %1).</source>
        <translation>応答が JSON ではありません（%1 バイト目）。</translation>
    </message>
    <message>
        <source>The answer is not as it should be: %1.</source>
        <translation>応答が正しい形ではありません: %1。</translation>
    </message>
</context>
<context>
    <name>JsonTrail</name>
    <message>
        <source>the whole answer</source>
        <translation>応答全体</translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <translation>%1: %2 が必要です</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Using the system&apos;s keychain</source>
        <translation>システムのキーチェーンの使用</translation>
    </message>
    <message>
        <source>Unlock or start the system&apos;s keychain (on Linux GNOME Keyring or KWallet), then try again.</source>
        <translation>システムのキーチェーン（Linux では GNOME Keyring または KWallet）のロックを解除するか起動してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Reading the credential</source>
        <translation>認証情報の読み取り</translation>
    </message>
    <message>
        <source>It is not in the system&apos;s keychain.</source>
        <translation>システムのキーチェーンにありません。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Access to the keychain was not allowed.</source>
        <translation>キーチェーンへのアクセスが許可されませんでした。</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>キーチェーンを使えません: %1</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンが時間内に応答しませんでした。</translation>
    </message>
</context>
<context>
    <name>Keycutter::AppController</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>接続「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>Keycutter::AppearancePage</name>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外観(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Another language shows when Keycutter is started the next time.</source>
        <translation>別の言語は Keycutter の次回の起動時に表示されます。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalCenter</name>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>承認の状態の読み取り</translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>%1 への接続はもうありません。</translation>
    </message>
    <message>
        <source>Add one, then ask again.</source>
        <translation>接続を追加してから、もう一度問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalTableModel</name>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>シークレット %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; which ones could not be told</source>
        <translation>%1。どれかは分かりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) of run %1 to %2 over %3, asked for on %4. %5.</source>
        <translation>
            <numerusform>実行 %1 のシークレット %Ln 件、%2 へ、%3 経由、%4 に申請。%5。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalsPage</name>
    <message>
        <source>Approval requests</source>
        <translation>承認リクエスト</translation>
    </message>
    <message>
        <source>Search requests…</source>
        <translation>リクエストを検索…</translation>
    </message>
    <message>
        <source>Search requests by place, state, run, connection or key</source>
        <translation>場所、状態、実行、接続、キーでリクエストを検索</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the request on the service’s own page (Enter)</source>
        <translation>リクエストをサービスのページで表示します（Enter）</translation>
    </message>
    <message>
        <source>Shows what became of each secret of the run that asked for it</source>
        <translation>このリクエストを出した実行の、各シークレットの結果を表示します</translation>
    </message>
    <message>
        <source>Asks now how the open requests stand, and signs in where that is needed. Otherwise they are asked about from time to time.</source>
        <translation>開いているリクエストの状況を今問い合わせ、必要ならサインインします。それ以外は時々自動で問い合わせます。</translation>
    </message>
    <message>
        <source>No request here matches “%1”.</source>
        <translation>「%1」に一致するリクエストはありません。</translation>
    </message>
    <message>
        <source>No request is in this category. Choose another one above.</source>
        <translation>この分類にリクエストはありません。上で別の分類を選んでください。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未決</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>No run has asked for an approval yet. Where a policy holds changes back, the request is shown here until someone has decided.</source>
        <translation>承認を求めた実行はまだありません。ポリシーで変更が保留されると、誰かが決定するまでここに表示されます。</translation>
    </message>
    <message>
        <source>Go to the secrets</source>
        <translation>シークレットへ</translation>
    </message>
    <message>
        <source>Reading the record of runs…</source>
        <translation>実行の記録を読み取っています…</translation>
    </message>
    <message>
        <source>It is not followed: there is no connection to %1 any more.</source>
        <translation>追跡していません。%1 への接続はもうありません。</translation>
    </message>
    <message>
        <source>It is not followed: “%1” is not signed in. Refresh signs in.</source>
        <translation>追跡していません。「%1」にサインインしていません。「更新」でサインインします。</translation>
    </message>
    <message>
        <source>It is not followed: “%1” could not sign in. %2</source>
        <translation>追跡していません。「%1」はサインインできませんでした。%2</translation>
    </message>
    <message>
        <source>Show its ru&amp;n</source>
        <translation>実行を表示(&amp;N)</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>更新(&amp;S)</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>ページを離れる</translation>
    </message>
</context>
<context>
    <name>Keycutter::ApprovalsView</name>
    <message>
        <source>Open in &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Approval requests</source>
        <translation>承認リクエスト</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval request(s), %1 settled</source>
        <translation>
            <numerusform>承認リクエスト %Ln 件、%1 件決着</numerusform>
        </translation>
    </message>
    <message>
        <source>1 approval request, settled</source>
        <translation>承認リクエスト 1 件、決着</translation>
    </message>
    <message>
        <source>1 approval request, open</source>
        <translation>承認リクエスト 1 件、未決</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>書き込まれていないもの: %1</translation>
    </message>
    <message>
        <source>Which keys were not written could not be told.</source>
        <translation>どのキーが書き込まれなかったかは分かりませんでした。</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>更新(&amp;S)</translation>
    </message>
    <message>
        <source>%1, secrets: %2, %3</source>
        <translation>%1、シークレット: %2、%3</translation>
    </message>
</context>
<context>
    <name>Keycutter::BrowsePage</name>
    <message>
        <source>Filter secrets…</source>
        <translation>シークレットを絞り込み…</translation>
    </message>
    <message>
        <source>Filter secrets by key, comment or tag</source>
        <translation>キー、コメント、タグでシークレットを絞り込み</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>Listing the secrets of %1…</source>
        <translation>%1 のシークレットを一覧しています…</translation>
    </message>
    <message>
        <source>&amp;Copy key name</source>
        <translation>キー名をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>チェックを切り替え(&amp;T)</translation>
    </message>
    <message>
        <source>Tick &amp;all shown</source>
        <translation>表示中をすべてチェック(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>表示中のチェックをすべて外す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Duplicate the ticked secrets…</source>
        <translation>チェックしたシークレットを複製(&amp;D)…</translation>
    </message>
    <message>
        <source>Open this place in the &amp;browser</source>
        <translation>この場所をブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>No secret here matches “%1”.</source>
        <translation>「%1」に一致するシークレットはありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>There are no secrets in %1.</source>
        <translation>%1 にシークレットはありません。</translation>
    </message>
    <message>
        <source>Open the folder “%1”</source>
        <translation>フォルダー「%1」を開く</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Go to the folder above</source>
        <translation>上のフォルダーへ</translation>
    </message>
    <message>
        <source>Choose a connection on the left to see its secrets.</source>
        <translation>左で接続を選ぶと、シークレットが表示されます。</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”.</source>
        <translation>「%1」にサインインしていません。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>「%1」にサインインしています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>再度サインイン…</translation>
    </message>
    <message>
        <source>“%1” can see no %2. Give this sign-in access to one, then reload.</source>
        <translation>「%1」で参照できる%2がありません。このサインインにアクセスを与えてから、再読み込みしてください。</translation>
    </message>
    <message>
        <source>“%1” has no %2, so there is nothing to duplicate. It comes with the first secret that is made in the service; reload then.</source>
        <translation>「%1」には%2がないため、複製するものがありません。サービスで最初のシークレットを作るとできます。その後に再読み込みしてください。</translation>
    </message>
    <message>
        <source>Choose one of the %1 on the left to see its secrets.</source>
        <translation>左で%1を 1 つ選ぶと、シークレットが表示されます。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>このフォルダーはありません。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>Listing %1 was cancelled.</source>
        <translation>%1 の一覧はキャンセルされました。</translation>
    </message>
    <message>
        <source>List it now</source>
        <translation>今すぐ一覧</translation>
    </message>
    <message>
        <source>No secrets are listed.</source>
        <translation>一覧されたシークレットはありません。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>Tick the secrets to duplicate first.</source>
        <translation>先に、複製するシークレットにチェックを入れてください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 件選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln hidden by the filter)</source>
        <translation>
            <numerusform>（絞り込みで %Ln 件非表示）</numerusform>
        </translation>
    </message>
    <message>
        <source>quota: %1 of %2</source>
        <translation>割り当て: %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)…</source>
        <translation>
            <numerusform>シークレット %Ln 件を複製(&amp;D)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate the ticked secrets under other names (Ctrl+D)</source>
        <translation>チェックしたシークレットを別の名前で複製（Ctrl+D）</translation>
    </message>
    <message>
        <source>Duplicate the ticked secrets to other places (Ctrl+D)</source>
        <translation>チェックしたシークレットを別の場所へ複製（Ctrl+D）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::BrowserSignInPanel</name>
    <message>
        <source>Sign in in the &amp;browser…</source>
        <translation>ブラウザーでサインイン(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>ページをもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>If the page shows a &amp;code instead, paste it here:</source>
        <translation>ページにコードが表示されたら、ここに貼り付け(&amp;C):</translation>
    </message>
    <message>
        <source>Code from the browser</source>
        <translation>ブラウザーのコード</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>コードを使う</translation>
    </message>
    <message>
        <source>&amp;Use this sign-in</source>
        <translation>このサインインを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再度サインイン</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser. Come back here when it is done.</source>
        <translation>ブラウザーでのサインインを待っています。終わったらここに戻ってください。</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this page yourself: %1</source>
        <translation>ブラウザーを開けませんでした。このページを自分で開いてください: %1</translation>
    </message>
    <message>
        <source>%1, organisation %2</source>
        <translation>%1、組織 %2</translation>
    </message>
    <message>
        <source>The browser signed in as %1.
Use this sign-in? Do so only if this is you.</source>
        <translation>ブラウザーで %1 としてサインインしました。
このサインインを使いますか? ご本人の場合だけ使ってください。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 としてサインインしました。</translation>
    </message>
</context>
<context>
    <name>Keycutter::CategoryBar</name>
    <message>
        <source>%1 %2</source>
        <comment>category and count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::ClosingLane</name>
    <message>
        <source>The service’s answer does not say that it is closed</source>
        <translation>サービスの応答に、クローズされたことが示されていません</translation>
    </message>
</context>
<context>
    <name>Keycutter::ClosingReconciler</name>
    <message>
        <source>The request was merged meanwhile. Undo the run again to take back what it wrote.</source>
        <translation>リクエストはその間にマージされました。書き込まれたものを戻すには、実行をもう一度元に戻してください。</translation>
    </message>
    <message>
        <source>The request was closed already.</source>
        <translation>リクエストはすでにクローズされていました。</translation>
    </message>
    <message>
        <source>The answer was lost (%1), but the request is closed now.</source>
        <translation>応答は失われましたが（%1）、リクエストはクローズされています。</translation>
    </message>
    <message>
        <source>The request is still open. Undo the run again.</source>
        <translation>リクエストはまだオープンです。実行をもう一度元に戻してください。</translation>
    </message>
    <message>
        <source>How the request stands cannot be told. Look at it in the service.</source>
        <translation>リクエストの状態が分かりません。サービスで確認してください。</translation>
    </message>
</context>
<context>
    <name>Keycutter::CommentEditor</name>
    <message>
        <source>As each is now</source>
        <translation>それぞれ現在のまま</translation>
    </message>
    <message>
        <source>This:</source>
        <translation>指定:</translation>
    </message>
    <message>
        <source>Comment of the copies</source>
        <translation>コピーのコメント</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>コメントなし</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConfirmRunDialog</name>
    <message>
        <source>Write to production</source>
        <translation>本番環境への書き込み</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, held until approved</source>
        <translation>%1、承認まで保留</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln secret(s) to %1 on %2?</source>
        <translation>
            <numerusform>シークレット %Ln 件を %2 の %1 に書き込みますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) that exist(s) is/are replaced. This cannot be undone from here.</source>
        <translation>
            <numerusform>既存のシークレット %Ln 件が置き換えられます。ここからは元に戻せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>シークレット %Ln 件を複製(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrite many secrets</source>
        <translation>多数のシークレットの上書き</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %Ln secret(s) on %1?</source>
        <translation>
            <numerusform>%1 のシークレット %Ln 件を上書きしますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) that exist(s) is/are replaced. Undoing the run can write the earlier value(s) again, as long as the service lets it/them be read.</source>
        <translation>
            <numerusform>既存のシークレット %Ln 件が置き換えられます。サービスから以前の値を読み取れる間は、実行を元に戻すと書き戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln secret(s) on %1?</source>
        <translation>
            <numerusform>シークレット %Ln 件を %1 に書き込みますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan changed</source>
        <translation>計画が変わりました</translation>
    </message>
    <message>
        <source>The plan changed while you were asked, so nothing was started. This is how it is now.</source>
        <translation>確認している間に計画が変わったため、何も開始していません。現在の計画は次のとおりです。</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionCredentials</name>
    <message>
        <source>The system&apos;s keychain cannot be used.</source>
        <translation>システムのキーチェーンを使えません。</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionDialog</name>
    <message>
        <source>Ser&amp;vice:</source>
        <translation>サービス(&amp;V):</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>サイト(&amp;I):</translation>
    </message>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>サインイン方法(&amp;W):</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>接続の名前</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>色(&amp;L):</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>CA ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>File with further certificate authorities</source>
        <translation>追加の認証局のファイル</translation>
    </message>
    <message>
        <source>Only for an authority of your own</source>
        <translation>独自の認証局の場合のみ</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>参照(&amp;R)…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>CA ファイルを探す</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Signs in and says who and what can be reached; keeps nothing</source>
        <translation>サインインして、誰として何に到達できるかを示します。何も保存しません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続の追加</translation>
    </message>
    <message>
        <source>Edit the connection “%1”</source>
        <translation>接続「%1」の編集</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Sign in in the browser first.</source>
        <translation>先にブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>接続に名前を付けてください。</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>%1 にサインインしています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>停止しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>The connection is saved, but its credential is kept only until the program is closed or locks: %1</source>
        <translation>接続は保存されましたが、認証情報はプログラムを閉じるかロックするまでしか保持されません: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionTreeModel</name>
    <message>
        <source>Connection %1, signed in</source>
        <translation>接続 %1、サインイン済み</translation>
    </message>
    <message>
        <source>Connection %1, not signed in</source>
        <translation>接続 %1、サインインしていません</translation>
    </message>
    <message>
        <source>%1 %2, production</source>
        <translation>%1 %2、本番</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>There is no connection yet. “Add…” makes one to a secret manager.</source>
        <translation>接続はまだありません。「追加…」でシークレットマネージャーへの接続を作れます。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Needs a new sign-in</source>
        <translation>再サインインが必要</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1（%2）: %3</translation>
    </message>
</context>
<context>
    <name>Keycutter::CopyDialog</name>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>コピー %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copied as %2</source>
        <translation>%1、%2 としてコピー</translation>
    </message>
    <message>
        <source>Scopes and comment</source>
        <translation>スコープとコメント</translation>
    </message>
    <message>
        <source>As chosen for all</source>
        <translation>全体の選択どおり</translation>
    </message>
    <message>
        <source>&amp;Scopes:</source>
        <translation>スコープ(&amp;S):</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>コメント(&amp;O):</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Keycutter::CopyEditor</name>
    <message>
        <source>&amp;New names:</source>
        <translation>新しい名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F):</translation>
    </message>
    <message>
        <source>As the source’s</source>
        <translation>コピー元と同じ</translation>
    </message>
    <message>
        <source>&amp;Scopes:</source>
        <translation>スコープ(&amp;S):</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>コメント(&amp;O):</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Look at the secrets again</source>
        <translation>シークレットを読み直す</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>Keycutter::CredentialForm</name>
    <message>
        <source>%1 (optional):</source>
        <translation>%1（省略可）:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>空のままにすると、保存済みのものを使います</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>「%1」を入力してください。</translation>
    </message>
    <message>
        <source>“%1” has another form: %2.</source>
        <translation>「%1」の形式が異なります: %2。</translation>
    </message>
    <message>
        <source>The stored one is for another address</source>
        <translation>保存済みのものは別のアドレス用です</translation>
    </message>
    <message>
        <source>Fill in “%1”. The stored one is not sent to another address.</source>
        <translation>「%1」を入力してください。保存済みのものは別のアドレスには送信されません。</translation>
    </message>
</context>
<context>
    <name>Keycutter::DestinationRow</name>
    <message>
        <source>A run that writes here asks for a confirmation first</source>
        <translation>ここに書き込む実行は、先に確認を求めます</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remove this destination</source>
        <translation>このコピー先を外す</translation>
    </message>
    <message>
        <source>Destination %1, %2</source>
        <translation>コピー先 %1、%2</translation>
    </message>
    <message>
        <source>Look at destination %1 again</source>
        <translation>コピー先 %1 を読み直す</translation>
    </message>
    <message>
        <source>Remove destination %1</source>
        <translation>コピー先 %1 を外す</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
</context>
<context>
    <name>Keycutter::DestinationsEditor</name>
    <message>
        <source>&amp;Add destination</source>
        <translation>コピー先を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Choose where to copy to.</source>
        <translation>コピー先を選んでください。</translation>
    </message>
    <message>
        <source>Type a path, “/” for the root.</source>
        <translation>パスを入力してください。ルートは「/」です。</translation>
    </message>
    <message>
        <source>The secrets come from here. Choose another place.</source>
        <translation>ここはシークレットのコピー元です。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Already in the list above.</source>
        <translation>すでに上のリストにあります。</translation>
    </message>
</context>
<context>
    <name>Keycutter::DuplicateCommand</name>
    <message>
        <source>%1 makes copies inside one store only: give --account, --store and --name.</source>
        <translation>%1 のコピーは 1 つのストア内だけです。--account、--store、--name を指定してください。</translation>
    </message>
    <message>
        <source>%1 gives copies no names of their own: give --project, --from and --to.</source>
        <translation>%1 ではコピーに独自の名前を付けられません。--project、--from、--to を指定してください。</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>本番</translation>
    </message>
    <message numerus="yes">
        <source>This writes %n secret(s) through “%1” (%2):</source>
        <translation>
            <numerusform>「%1」（%2）を通じてシークレット %n 件を書き込みます:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no terminal to ask for confirmation on. Add --yes to go on without being asked. Nothing was written.</source>
        <translation>確認を求めるターミナルがありません。確認なしで続けるには --yes を付けてください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>続けますか? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>Keycutter::DuplicateDialog</name>
    <message>
        <source>&amp;To:</source>
        <translation>コピー先(&amp;T):</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>シークレット %Ln 件の複製</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln secret(s) from %1</source>
        <translation>
            <numerusform>%1 のシークレット %Ln 件の複製</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>The connection was closed. Sign in again to go on; what is chosen here stays.</source>
        <translation>接続が閉じられました。続けるには再度サインインしてください。ここでの選択は残ります。</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Go to a name to read more about it. F2 edits it; the menu has its scopes and comment.</source>
        <translation>名前に移動すると詳しい説明が表示されます。F2 で編集し、メニューでスコープとコメントを変更できます。</translation>
    </message>
    <message>
        <source>Go to a cell to read more about it. Space or F2 changes what happens where a key exists.</source>
        <translation>セルに移動すると詳しい説明が表示されます。スペースキーまたは F2 で、キーが存在する場合の動作を変更できます。</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>Correct what is marked above.</source>
        <translation>上で印の付いたものを直してください。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %Ln secret(s)</source>
        <translation>
            <numerusform>シークレット %Ln 件を複製(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>No secret is in this category. Choose another one above.</source>
        <translation>この分類にシークレットはありません。上で別の分類を選んでください。</translation>
    </message>
    <message>
        <source>Starting the run</source>
        <translation>実行の開始</translation>
    </message>
    <message>
        <source>the connection is not signed in any more</source>
        <translation>接続はもうサインインしていません</translation>
    </message>
    <message>
        <source>Correct or remove what is marked above.</source>
        <translation>上で印の付いたものを直すか外してください。</translation>
    </message>
</context>
<context>
    <name>Keycutter::EnvironmentDelegate</name>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Keycutter::FieldNote</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>what happened, then what to do</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>Keycutter::FolderBar</name>
    <message>
        <source>Go to the folder above</source>
        <translation>上のフォルダーへ</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>上のフォルダー</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>その他のフォルダー</translation>
    </message>
    <message>
        <source>The folders here could not be listed. %1</source>
        <translation>ここのフォルダーを一覧できませんでした。%1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>フォルダー: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::FolderMaker</name>
    <message>
        <source>The answer was lost (%1), but the folder is there now.</source>
        <translation>応答は失われましたが（%1）、フォルダーはできています。</translation>
    </message>
    <message>
        <source>Not sent, because the folder could not be created: %1</source>
        <translation>フォルダーを作成できなかったため、送信していません: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>Keycutter::GuideDialog</name>
    <message>
        <source>Guide to Keycutter</source>
        <translation>Keycutter ガイド</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>ガイドの項目</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Keycutter::HistoryPage</name>
    <message>
        <source>History of runs</source>
        <translation>実行の履歴</translation>
    </message>
    <message>
        <source>Search runs…</source>
        <translation>実行を検索…</translation>
    </message>
    <message>
        <source>Search runs by number, date, connection, place, outcome or state</source>
        <translation>番号、日付、接続、場所、結果、状態で実行を検索</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Shows what became of each secret (Enter)</source>
        <translation>各シークレットの結果を表示します（Enter）</translation>
    </message>
    <message>
        <source>Chec&amp;k and continue</source>
        <translation>確認して続行(&amp;K)</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>コピー先を再度一覧し、途中だった呼び出しの結果を調べ、未送信のものをコピーします。</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再確認(&amp;K)</translation>
    </message>
    <message>
        <source>Lists the destinations and says of each copy whether it is there as the run asked, was changed since, or is gone</source>
        <translation>コピー先を一覧し、各コピーが実行の指定どおりにあるか、その後変更されたか、なくなったかを示します</translation>
    </message>
    <message>
        <source>Re&amp;try failed…</source>
        <translation>失敗分を再試行(&amp;T)…</translation>
    </message>
    <message>
        <source>Plans anew what failed, was cancelled or is unknown</source>
        <translation>失敗、キャンセル、不明のものを計画し直します</translation>
    </message>
    <message>
        <source>U&amp;ndo…</source>
        <translation>元に戻す(&amp;N)…</translation>
    </message>
    <message>
        <source>Shows what undoing this run would do, before anything is changed</source>
        <translation>何かを変更する前に、この実行を元に戻すとどうなるかを表示します</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the outcomes as CSV, JSON or a page to print, without values</source>
        <translation>結果を CSV、JSON、または印刷用ページとして、値を含めずに書き出します</translation>
    </message>
    <message>
        <source>Forgets these runs (Delete). What they copied stays where it is.</source>
        <translation>これらの実行の記録を消します（Delete）。コピーしたものはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>実行 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln run(s)</source>
        <translation>
            <numerusform>実行 %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches “%1”.</source>
        <translation>「%1」に一致する実行はありません。</translation>
    </message>
    <message>
        <source>Reading the record of runs…</source>
        <translation>実行の記録を読み取っています…</translation>
    </message>
    <message>
        <source>No run is recorded yet. Tick secrets and duplicate them, and the run is kept here.</source>
        <translation>記録された実行はまだありません。シークレットにチェックを入れて複製すると、ここに残ります。</translation>
    </message>
    <message>
        <source>Go to the secrets</source>
        <translation>シークレットへ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are selected.</source>
        <translation>
            <numerusform>実行 %Ln 件を選択中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>%1 への接続はもうありません。</translation>
    </message>
    <message>
        <source>Delete from history</source>
        <translation>履歴から削除</translation>
    </message>
    <message>
        <source>Delete run %1 from the history?</source>
        <translation>実行 %1 を履歴から削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) from the history?</source>
        <translation>
            <numerusform>実行 %Ln 件を履歴から削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was copied stays where it is. The record of it goes: it cannot be looked at, retried or exported any more.</source>
        <translation>コピーしたものはそのまま残ります。記録は消え、表示、再試行、エクスポートはできなくなります。</translation>
    </message>
    <message>
        <source>Secrets of it still wait for approval. That is not followed any more.</source>
        <translation>承認待ちのシークレットが残っています。今後は追跡されません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete from history…</source>
        <translation>履歴から削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the selected runs from the history</source>
        <translation>選択した実行を履歴から削除</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>ページを離れる</translation>
    </message>
    <message>
        <source>Chec&amp;k only</source>
        <translation>確認のみ(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Keycutter::HistoryTableModel</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>From</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Keycutter::InfisicalSession</name>
    <message>
        <source>Only a person may close an approval request, and this sign-in is a machine identity’s.</source>
        <translation>承認リクエストをクローズできるのは個人だけで、このサインインはマシン ID のものです。</translation>
    </message>
</context>
<context>
    <name>Keycutter::InterruptedStrip</name>
    <message>
        <source>&amp;Leave</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>コピー先を再度一覧し、途中だった呼び出しの結果を調べ、未送信のものをコピーします。</translation>
    </message>
    <message>
        <source>Finds out what became of the calls that were on their way, and sends nothing more.</source>
        <translation>途中だった呼び出しの結果を調べ、それ以上は送信しません。</translation>
    </message>
    <message>
        <source>Keeps the run as it is and does not ask again.</source>
        <translation>実行をそのままにし、再度尋ねません。</translation>
    </message>
    <message>
        <source>Run #%1, %2 → %3, was interrupted after it began on %4: %5.</source>
        <translation>実行 #%1（%2 → %3、%4 開始）は中断されました: %5。</translation>
    </message>
    <message>
        <source>To take it up, add a connection to %1.</source>
        <translation>再開するには、%1 への接続を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more like it.</source>
        <translation>
            <numerusform>同様のものがほかに %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and cont&amp;inue</source>
        <translation>確認して続行(&amp;I)</translation>
    </message>
    <message>
        <source>Check onl&amp;y</source>
        <translation>確認のみ(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>Keycutter::JournalWorker</name>
    <message>
        <source>There is no room left on the disk to record the run. It goes on, but from now on it is not recorded.</source>
        <translation>ディスクに実行を記録する空きがありません。実行は続きますが、今後は記録されません。</translation>
    </message>
    <message>
        <source>The run cannot be recorded any more: %1. It goes on.</source>
        <translation>実行をこれ以上記録できません: %1。実行は続きます。</translation>
    </message>
</context>
<context>
    <name>Keycutter::KeychainCredentialStore</name>
    <message>
        <source>The keychain is locked, or the credential was removed from it by hand.</source>
        <translation>キーチェーンがロックされているか、認証情報が手作業で削除されています。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the credential again.</source>
        <translation>キーチェーンのロックを解除してもう一度試すか、認証情報を入力し直してください。</translation>
    </message>
    <message>
        <source>Reading the credential</source>
        <translation>認証情報の読み取り</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>この接続の認証情報は保存されていません。</translation>
    </message>
    <message>
        <source>Removing the credential from the keychain</source>
        <translation>キーチェーンからの認証情報の削除</translation>
    </message>
    <message>
        <source>Writing the credential to the keychain</source>
        <translation>キーチェーンへの認証情報の書き込み</translation>
    </message>
    <message>
        <source>The token has %1 bytes, more than the %2 that this system’s keychain takes.</source>
        <translation>トークンは %1 バイトで、このシステムのキーチェーンに入る %2 バイトを超えています。</translation>
    </message>
    <message>
        <source>It is only in memory, never in a file. For a sign-in that lasts, use the client id and the client secret of a machine identity instead.</source>
        <translation>メモリーにのみあり、ファイルには書き込まれません。永続的にサインインするには、代わりにマシン ID のクライアント ID とクライアントシークレットを使ってください。</translation>
    </message>
</context>
<context>
    <name>Keycutter::Lane</name>
    <message>
        <source>The service’s answer does not mention this secret</source>
        <translation>サービスの応答にこのシークレットがありません</translation>
    </message>
    <message>
        <source>The secret to overwrite was gone by then, so a new one was created.</source>
        <translation>上書きするシークレットはもうなかったため、新しく作成されました。</translation>
    </message>
    <message>
        <source>Not sent, because the calls before it failed: %1</source>
        <translation>前の呼び出しが失敗したため、送信していません: %1</translation>
    </message>
    <message>
        <source>Refused together with others, and the service does not say which of them it is about: %1</source>
        <translation>ほかのものと一緒に拒否され、どれについてかはサービスから示されていません: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::LastWordsDialog</name>
    <message>
        <source>The last lines of the log</source>
        <translation>ログの最後の行</translation>
    </message>
    <message>
        <source>This is what the log says of the time before. It holds no credentials, no key names and no values; look it over before you pass it on.</source>
        <translation>これは直前までのログです。認証情報、キー名、値は含まれていませんが、ほかの人に渡す前に確認してください。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Keycutter::LocationBar</name>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Secret path</source>
        <translation>シークレットパス</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Rel&amp;oad</source>
        <translation>再読み込み(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Keycutter::LocationLoader</name>
    <message>
        <source>Listing secrets</source>
        <translation>シークレットの一覧取得</translation>
    </message>
</context>
<context>
    <name>Keycutter::LockPage</name>
    <message>
        <source>Keycutter is locked</source>
        <translation>Keycutter はロックされています</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロックを解除(&amp;U)</translation>
    </message>
    <message>
        <source>Unlock &amp;without the keychain</source>
        <translation>キーチェーンなしで解除(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>It was locked because nobody has used it for a while.</source>
        <translation>しばらく操作がなかったため、ロックされました。</translation>
    </message>
    <message>
        <source>It was locked together with the screen.</source>
        <translation>画面と一緒にロックされました。</translation>
    </message>
    <message>
        <source>It was locked when the computer went to sleep.</source>
        <translation>コンピューターがスリープしたときにロックされました。</translation>
    </message>
    <message>
        <source>It was locked by hand.</source>
        <translation>手動でロックされました。</translation>
    </message>
    <message>
        <source>A run is under way and is finished first. Then the credentials leave memory.</source>
        <translation>実行中のため、まず実行を終えます。その後、認証情報はメモリーから消されます。</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>キーチェーンを読んでいます…</translation>
    </message>
    <message>
        <source>No credential is in memory. Unlocking reads them from the system’s keychain again.</source>
        <translation>メモリーに認証情報はありません。ロックを解除すると、システムのキーチェーンからもう一度読み込みます。</translation>
    </message>
    <message>
        <source>These were only in memory and have to be entered again: %1.</source>
        <translation>次の接続の認証情報はメモリーにしかなかったため、もう一度入力が必要です: %1。</translation>
    </message>
</context>
<context>
    <name>Keycutter::MainWindow</name>
    <message>
        <source>Keycutter</source>
        <translation>Keycutter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>接続を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>サンドボックスを試す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy key names</source>
        <translation>キー名をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>表示中をすべてチェック(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>表示中のチェックをすべて外す(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to path…</source>
        <translation>パスへ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Folder abo&amp;ve</source>
        <translation>上のフォルダー(&amp;V)</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>&amp;Secrets</source>
        <translation>シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Approvals</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>サイドバー(&amp;B)</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>ようこそページ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Keycutter</source>
        <translation>Keycutter について(&amp;A)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Run #%1: %2.</source>
        <translation>実行 #%1: %2。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>再度サインイン…</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>A run is under way. Stop it and close Keycutter?</source>
        <translation>実行中です。停止して Keycutter を閉じますか?</translation>
    </message>
    <message>
        <source>What was sent already is waited for, so that its outcome is known. The rest is not sent.</source>
        <translation>結果が分かるように、送信済みのものを待ちます。残りは送信されません。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Waiting for what was sent already, then closing…</source>
        <translation>送信済みのものを待ってから閉じます…</translation>
    </message>
    <message>
        <source>About Keycutter</source>
        <translation>Keycutter について</translation>
    </message>
    <message>
        <source>Keycutter %1</source>
        <translation>Keycutter %1</translation>
    </message>
    <message>
        <source>Duplicates secrets inside a secret manager, and says what happened to each. The service makes the copies itself: Keycutter asks for no secret value, shows none and keeps none.

MIT licence. Built with Qt %1.</source>
        <translation>シークレットマネージャー内でシークレットを複製し、それぞれの結果を示します。コピーはサービス自身が行います。Keycutter はシークレットの値を要求も表示も保存もしません。

MIT ライセンス。Qt %1 で構築。</translation>
    </message>
    <message numerus="yes">
        <source>Keycutter: %Ln approval request(s) is/are open</source>
        <translation>
            <numerusform>Keycutter: 承認リクエスト %Ln 件が未決です</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 to %2: %3</source>
        <translation>実行 %1（%2 へ）: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval request(s) was/were decided</source>
        <translation>
            <numerusform>承認リクエスト %Ln 件が決定されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>the run’s connection is not there any more</source>
        <translation>この実行の接続はもうありません</translation>
    </message>
    <message>
        <source>Looking at the secrets of run %1 again…</source>
        <translation>実行 %1 のシークレットを読み直しています…</translation>
    </message>
    <message>
        <source>None of the secrets that run %1 did not copy is at %2 any more.</source>
        <translation>実行 %1 でコピーされなかったシークレットは、%2 に 1 つも残っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the secrets that run %1 did not copy are not at %2 any more, and are left out.</source>
        <translation>
            <numerusform>実行 %1 でコピーされなかったシークレットのうち %Ln 件は %2 にもうないため、除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>実行はまだありません</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>The credentials of “%1” are kept in memory only, until the program ends or locks. %2</source>
        <translation>「%1」の認証情報はメモリーにのみ保持され、プログラムの終了またはロックまでです。%2</translation>
    </message>
    <message>
        <source>Show the &amp;log…</source>
        <translation>ログを表示(&amp;L)…</translation>
    </message>
    <message>
        <source>Lock Keycutter</source>
        <translation>Keycutter をロック</translation>
    </message>
    <message>
        <source>Lock Keycutter and forget the credentials of %1?</source>
        <translation>Keycutter をロックし、%1の認証情報を消しますか?</translation>
    </message>
    <message>
        <source>They are only in memory, because the system’s keychain did not take them, and have to be entered again.</source>
        <translation>システムのキーチェーンに保存できなかったため、メモリーにしかありません。もう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Keycutter is about to lock, because nobody uses it. The credentials of %1 are only in memory and will have to be entered again.</source>
        <translation>操作がないため、まもなく Keycutter はロックされます。%1の認証情報はメモリーにしかないため、もう一度入力が必要になります。</translation>
    </message>
    <message>
        <source>Locking has forgotten the credentials of %1: they were only in memory.</source>
        <translation>ロックにより%1の認証情報は消されました。メモリーにしかなかったためです。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Sho&amp;w approvals</source>
        <translation>承認を表示(&amp;W)</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>実行 %1 はありません。</translation>
    </message>
    <message>
        <source>Keycutter did not end as it should the last time. A run that was under way then can be taken up from the history.</source>
        <translation>前回、Keycutter は正常に終了しませんでした。そのとき実行中だったものは履歴から再開できます。</translation>
    </message>
</context>
<context>
    <name>Keycutter::MemoryCredentialStore</name>
    <message>
        <source>Reading the credential</source>
        <translation>認証情報の読み取り</translation>
    </message>
    <message>
        <source>No credential is stored for this connection.</source>
        <translation>この接続の認証情報は保存されていません。</translation>
    </message>
</context>
<context>
    <name>Keycutter::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::NamingEditor</name>
    <message>
        <source>&amp;Add another copy</source>
        <translation>コピーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Makes one more copy of every secret, under another name</source>
        <translation>各シークレットのコピーを、別の名前でもう 1 つ作ります</translation>
    </message>
    <message>
        <source>%1 stands for the secret’s name.</source>
        <translation>%1 はシークレットの名前を表します。</translation>
    </message>
    <message>
        <source>Another copy has the same name already.</source>
        <translation>別のコピーがすでに同じ名前です。</translation>
    </message>
    <message>
        <source>Without %1, all copies would have the same name.</source>
        <translation>%1 がないと、すべてのコピーが同じ名前になります。</translation>
    </message>
</context>
<context>
    <name>Keycutter::NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>システムの設定に従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>プロキシなし(&amp;N)</translation>
    </message>
    <message>
        <source>An &amp;HTTP proxy of your own:</source>
        <translation>独自の HTTP プロキシ(&amp;H):</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>ホスト(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>Counts from the next request on. Addresses of this computer are always reached directly.</source>
        <translation>次のリクエストから有効です。このコンピューターのアドレスには常に直接接続します。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>File with further certificate &amp;authorities (PEM):</source>
        <translation>追加の認証局のファイル (PEM)(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>For connections that name no file of their own. Counts from their next sign-in on.</source>
        <translation>自身のファイルを指定していない接続に使われます。次回のサインインから有効です。</translation>
    </message>
    <message>
        <source>Type the proxy’s host. Until then the proxy stays as it was.</source>
        <translation>プロキシのホストを入力してください。それまでプロキシは以前のままです。</translation>
    </message>
    <message>
        <source>A proxy’s password is not kept here. Set such a proxy up in the system, and choose “As the system says”.</source>
        <translation>プロキシのパスワードはここには保存されません。そのようなプロキシはシステムで設定し、「システムの設定に従う」を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no host name and no address of an HTTP proxy. Until it is one, the proxy stays as it was.</source>
        <translation>「%1」はホスト名でも HTTP プロキシのアドレスでもありません。正しくなるまで、プロキシは以前のままです。</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Keycutter::OptionsEditor</name>
    <message>
        <source>Attributes to copy</source>
        <translation>コピーする属性</translation>
    </message>
    <message>
        <source>&amp;Copy:</source>
        <translation>コピー(&amp;C):</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>The secret at the destination stays as it is</source>
        <translation>コピー先のシークレットはそのまま残ります</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>上書き(&amp;O)</translation>
    </message>
    <message>
        <source>The secret at the destination is replaced</source>
        <translation>コピー先のシークレットが置き換えられます</translation>
    </message>
    <message>
        <source>When the key &amp;exists:</source>
        <translation>キーがある場合(&amp;E):</translation>
    </message>
</context>
<context>
    <name>Keycutter::PathBox</name>
    <message>
        <source>/path/of/folder</source>
        <translation>/フォルダー/の/パス</translation>
    </message>
</context>
<context>
    <name>Keycutter::PlanBuilder</name>
    <message>
        <source>No %1 is chosen.</source>
        <translation>%1が選ばれていません。</translation>
    </message>
    <message>
        <source>Correct the destination.</source>
        <translation>コピー先を直してください。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
</context>
<context>
    <name>Keycutter::PlanTableModel</name>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 / %2 使用</translation>
    </message>
    <message>
        <source>Looking at the destination…</source>
        <translation>コピー先を確認しています…</translation>
    </message>
    <message>
        <source>Secrets there now: %1</source>
        <translation>現在のシークレット: %1</translation>
    </message>
    <message>
        <source>Secrets there now: %1 (%2)</source>
        <translation>現在のシークレット: %1（%2）</translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>フォルダーが作成されます。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 → %2（新しい名前）: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <translation>コピー %1: %2</translation>
    </message>
    <message>
        <source>Version at the destination: %1</source>
        <translation>コピー先のバージョン: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place or name, state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>上書き(&amp;O)</translation>
    </message>
    <message>
        <source>Only keys that exist at the destination take a choice</source>
        <translation>選択できるのは、コピー先に存在するキーだけです</translation>
    </message>
    <message>
        <source>Edit the &amp;name</source>
        <translation>名前を編集(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Scopes and comment…</source>
        <translation>スコープとコメント(&amp;S)…</translation>
    </message>
    <message>
        <source>As for &amp;all others again</source>
        <translation>再びほかと同じにする(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Keycutter::Reconciler</name>
    <message>
        <source>Look at the destination before you try again.</source>
        <translation>もう一度試す前に、コピー先を確認してください。</translation>
    </message>
    <message>
        <source>The service said “%1”, and a new listing shows that it is the copy of an earlier run whose answer was lost.</source>
        <translation>サービスの応答は「%1」で、新しい一覧によると、応答が失われた以前の実行のコピーです。</translation>
    </message>
    <message>
        <source>The answer was lost (%1), and a new listing of the destination shows the copy.</source>
        <translation>応答は失われましたが（%1）、コピー先の新しい一覧にコピーがあります。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>A new listing shows that nothing was written. Try again.</source>
        <translation>新しい一覧によると、何も書き込まれていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was written so far, but the copy may be waiting in an approval request. Look at the approval requests before you try again.</source>
        <translation>まだ何も書き込まれていませんが、コピーが承認リクエストで待機している可能性があります。もう一度試す前に承認リクエストを確認してください。</translation>
    </message>
    <message>
        <source>%1. The destination shows a change of this key, but not of every key that was sent with it, so it may be someone else’s.</source>
        <translation>%1。コピー先にこのキーの変更がありますが、一緒に送信したすべてのキーの変更はないため、ほかの人による可能性があります。</translation>
    </message>
    <message>
        <source>%1. The destination shows no change of this key, though it does of others that were sent with it.</source>
        <translation>%1。コピー先にこのキーの変更はありませんが、一緒に送信したほかのキーの変更はあります。</translation>
    </message>
    <message>
        <source>%1. The destination could not be listed to find out: %2</source>
        <translation>%1。確認のためにコピー先を一覧できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::RecordPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Finished runs to &amp;keep:</source>
        <translation>残す完了済みの実行(&amp;K):</translation>
    </message>
    <message>
        <source>Runs that the history keeps</source>
        <translation>履歴に残す実行の数</translation>
    </message>
    <message>
        <source>The oldest leave the history when the next run has ended, not before. Runs that are not finished stay.</source>
        <translation>古いものは、次の実行が終わったときに履歴から外れます。それより前ではありません。完了していない実行は残ります。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>ログ(&amp;L):</translation>
    </message>
    <message>
        <source>The log holds no credentials, no values and no names of secrets.</source>
        <translation>ログには認証情報も、値も、シークレットの名前も含まれません。</translation>
    </message>
    <message>
        <source>Diagnostic text</source>
        <translation>診断テキスト</translation>
    </message>
    <message>
        <source>For a report of something that went wrong: versions, the system, the state of the connections and the last messages of the log, without credentials. Read it before you pass it on.</source>
        <translation>問題の報告用です。バージョン、システム、接続の状態、ログの最後のメッセージを含み、認証情報は含みません。渡す前に読んでください。</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic text</source>
        <translation>診断テキストをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>警告のみ</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>実行した内容</translation>
    </message>
    <message>
        <source>Everything, each request too</source>
        <translation>すべて (各リクエストも)</translation>
    </message>
</context>
<context>
    <name>Keycutter::ReplaceEditor</name>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正規表現(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>大文字小文字を区別(&amp;M)</translation>
    </message>
    <message>
        <source>Find in the names</source>
        <translation>名前の中を検索</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In the replacement, \1 stands for what the first group found</source>
        <translation>置換では \1 が最初のグループの一致を表します</translation>
    </message>
    <message>
        <source>“a” finds “a” but not “A”</source>
        <translation>「a」は「a」に一致し、「A」には一致しません</translation>
    </message>
    <message>
        <source>Letters of the new names</source>
        <translation>新しい名前の文字</translation>
    </message>
    <message>
        <source>Letters as they are</source>
        <translation>文字はそのまま</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>小文字</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>置換(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Keycutter::ReportCommand</name>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>レポートを %1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>Keycutter::ResumeCommand</name>
    <message>
        <source>Run %1 has ended.</source>
        <translation>実行 %1 は終了しています。</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunAccess</name>
    <message>
        <source>There is no run “%1”. keycutter runs lists them.</source>
        <translation>実行「%1」はありません。keycutter runs で一覧できます。</translation>
    </message>
    <message>
        <source>Run %1 has not ended. keycutter resume takes it up.</source>
        <translation>実行 %1 は終了していません。keycutter resume で再開できます。</translation>
    </message>
    <message>
        <source>Run %1 is an undo, and left no copies.</source>
        <translation>実行 %1 は元に戻す実行で、コピーを残していません。</translation>
    </message>
    <message>
        <source>There is no saved connection to %1. Give --connection or --site.</source>
        <translation>%1 への保存済みの接続がありません。--connection または --site を指定してください。</translation>
    </message>
    <message>
        <source>Run %1 was at %2. It cannot be taken up at %3.</source>
        <translation>実行 %1 は %2 で行われました。%3 では再開できません。</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunCenter</name>
    <message>
        <source>Asking how the copies stand</source>
        <translation>コピーの状態の問い合わせ</translation>
    </message>
    <message>
        <source>The connection is not signed in.</source>
        <translation>接続がサインインしていません。</translation>
    </message>
    <message>
        <source>Sign in, then ask again.</source>
        <translation>サインインしてから、もう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a person or program, an organisation</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reading the state of the approvals</source>
        <translation>承認の状態の読み取り</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunChecker</name>
    <message>
        <source>Keycutter ended before the answer came</source>
        <translation>応答が届く前に Keycutter が終了しました</translation>
    </message>
    <message>
        <source>The secret at the destination was changed since the run was planned, and was left as it is.</source>
        <translation>コピー先のシークレットは計画後に変更されたため、そのままにしました。</translation>
    </message>
    <message>
        <source>Look at the destination before you try again.</source>
        <translation>もう一度試す前に、コピー先を確認してください。</translation>
    </message>
    <message>
        <source>%1, and a new listing of the destination shows the copy.</source>
        <translation>%1。コピー先の新しい一覧にコピーがあります。</translation>
    </message>
    <message>
        <source>%1. The destination shows a change of this key, but not of every key that was sent with it, so it may be someone else’s.</source>
        <translation>%1。コピー先にこのキーの変更がありますが、一緒に送信したすべてのキーの変更はないため、ほかの人による可能性があります。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Not sent, because the source, whose comment it is to have, could not be listed again: %1</source>
        <translation>コメントの元となるコピー元を再度一覧できなかったため、送信していません: %1</translation>
    </message>
    <message>
        <source>Not sent, because the destination could not be listed again: %1</source>
        <translation>コピー先を再度一覧できなかったため、送信していません: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunFollower</name>
    <message>
        <source>Cancelling: what is under way is waited for. Again to stop at once.</source>
        <translation>キャンセルしています。実行中のものを待ちます。すぐに停止するにはもう一度操作してください。</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunHistory</name>
    <message>
        <source>Taking up the run</source>
        <translation>実行の再開</translation>
    </message>
    <message>
        <source>There is no connection to its place any more. Add one to %1.</source>
        <translation>その場所への接続はもうありません。%1 への接続を追加してください。</translation>
    </message>
    <message>
        <source>It is under way already, or its connection was closed.</source>
        <translation>すでに実行中か、接続が閉じられています。</translation>
    </message>
    <message>
        <source>Take it up where the runs are recorded.</source>
        <translation>実行を記録しているほうで再開してください。</translation>
    </message>
    <message>
        <source>The record of runs cannot be read: %1. It is tried again; runs that were interrupted are offered then.</source>
        <translation>実行の記録を読み取れません: %1。もう一度試みます。中断された実行はそのときに提示されます。</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunJournal</name>
    <message>
        <source>Recording a call before it is sent</source>
        <translation>送信前の呼び出しの記録</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunPage</name>
    <message>
        <source>Back (Esc); a run that is under way goes on</source>
        <translation>戻る（Esc）。実行中のものは続きます</translation>
    </message>
    <message>
        <source>Close this run</source>
        <translation>この実行を閉じる</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>Refresh stat&amp;us</source>
        <translation>状態を更新(&amp;U)</translation>
    </message>
    <message>
        <source>Asks the service now how these copies stand</source>
        <translation>これらのコピーの状態を今サービスに問い合わせます</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再確認(&amp;K)</translation>
    </message>
    <message>
        <source>Lists the destinations and says of each copy whether it is there as the run asked, was changed since, or is gone</source>
        <translation>コピー先を一覧し、各コピーが実行の指定どおりにあるか、その後変更されたか、なくなったかを示します</translation>
    </message>
    <message>
        <source>Outcome of each secret</source>
        <translation>各シークレットの結果</translation>
    </message>
    <message>
        <source>Details of the current row</source>
        <translation>現在の行の詳細</translation>
    </message>
    <message>
        <source>Open its &amp;approval</source>
        <translation>承認を開く(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;try failed…</source>
        <translation>失敗分を再試行(&amp;T)…</translation>
    </message>
    <message>
        <source>Plans anew what failed, was cancelled or is unknown</source>
        <translation>失敗、キャンセル、不明のものを計画し直します</translation>
    </message>
    <message>
        <source>U&amp;ndo…</source>
        <translation>元に戻す(&amp;N)…</translation>
    </message>
    <message>
        <source>Shows what undoing this run would do, before anything is changed</source>
        <translation>何かを変更する前に、この実行を元に戻すとどうなるかを表示します</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the outcomes as CSV, JSON or a page to print, without values</source>
        <translation>結果を CSV、JSON、または印刷用ページとして、値を含めずに書き出します</translation>
    </message>
    <message>
        <source>Chec&amp;k and continue</source>
        <translation>確認して続行(&amp;K)</translation>
    </message>
    <message>
        <source>Lists the destinations again, finds out what became of the calls that were on their way, and copies what was never sent.</source>
        <translation>コピー先を再度一覧し、途中だった呼び出しの結果を調べ、未送信のものをコピーします。</translation>
    </message>
    <message>
        <source>Check &amp;only</source>
        <translation>確認のみ(&amp;O)</translation>
    </message>
    <message>
        <source>Finds out what became of the calls that were on their way, and sends nothing more.</source>
        <translation>途中だった呼び出しの結果を調べ、それ以上は送信しません。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Sends nothing more until you continue; calls on their way are waited for</source>
        <translation>続行するまで送信を止めます。途中の呼び出しは待ちます</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>実行をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>This run is not there any more.</source>
        <translation>この実行はもうありません。</translation>
    </message>
    <message>
        <source>Undo of run %1: %2</source>
        <translation>実行 %1 を元に戻す: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>実行 %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>続行(&amp;O)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>This run has nothing to do.</source>
        <translation>この実行には行うことがありません。</translation>
    </message>
    <message>
        <source>No secret has this outcome now. Choose another one above.</source>
        <translation>現在この結果のシークレットはありません。上で別の結果を選んでください。</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>確認(&amp;K)</translation>
    </message>
    <message>
        <source>Go to a row to read more about it.</source>
        <translation>行に移動すると詳しい説明が表示されます。</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>ページを離れる</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunRecord</name>
    <message>
        <source>The key appeared at the destination meanwhile and was left as it is.</source>
        <translation>その間にコピー先にキーが現れたため、そのままにしました。</translation>
    </message>
    <message>
        <source>%1 The service said “%2”.</source>
        <translation>%1 サービスの応答: 「%2」。</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>送信前にキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunStrip</name>
    <message>
        <source>#%1 %2 → %3</source>
        <comment>number of the run, where from, where to</comment>
        <translation>#%1 %2 → %3</translation>
    </message>
    <message>
        <source>Open the r&amp;un</source>
        <translation>実行を開く(&amp;U)</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1、一時停止</translation>
    </message>
    <message>
        <source>%1, paused by the service’s limit until %2</source>
        <translation>%1、サービスの制限により %2 まで一時停止</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1、残り約 %2</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunTableModel</name>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 → %2（新しい名前）: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunVerifier</name>
    <message>
        <source>The service did not say.</source>
        <translation>サービスは答えませんでした。</translation>
    </message>
    <message>
        <source>How its approval request stands could not be read, so it may have been merged and written: %1</source>
        <translation>承認リクエストの状態を読み取れなかったため、マージされて書き込まれている可能性があります: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::Runner</name>
    <message>
        <source>Not sent: the run was interrupted before, and was only checked.</source>
        <translation>送信していません。実行は以前に中断され、確認だけが行われました。</translation>
    </message>
    <message>
        <source>The connection was closed before the answer came.</source>
        <translation>応答が届く前に接続が閉じられました。</translation>
    </message>
</context>
<context>
    <name>Keycutter::RunsCommand</name>
    <message>
        <source>not ended</source>
        <translation>終了していません</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1, undo of %2</source>
        <translation>%1、%2 を元に戻す</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>From</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>Keycutter::SafetyPage</name>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>An environment counts as &amp;production when its name holds one of these words:</source>
        <translation>名前に次の語のいずれかを含む環境を本番とみなします(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Usual words</source>
        <translation>既定の語(&amp;U)</translation>
    </message>
    <message>
        <source>“prod” fits prod, PROD, prod-eu and eu_prod2, but neither product nor pre-prod. A * stands for any letters and digits. What you marked in the sidebar, or unmarked, stays so.</source>
        <translation>「prod」は prod、PROD、prod-eu、eu_prod2 に当てはまりますが、product や pre-prod には当てはまりません。* は任意の文字と数字を表します。サイドバーで付けた印、外した印はそのまま残ります。</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>ブレーキ</translation>
    </message>
    <message>
        <source>Stop and &amp;ask when a run overwrites more secrets than</source>
        <translation>上書きするシークレットが次の数を超えるとき、止めて確認する(&amp;A)</translation>
    </message>
    <message>
        <source>Secrets that a run may overwrite without asking</source>
        <translation>確認なしに上書きできるシークレットの数</translation>
    </message>
    <message>
        <source>Runs that write to production ask in any case.</source>
        <translation>本番に書き込む実行は必ず確認します。</translation>
    </message>
    <message>
        <source>No environment counts as production by its name; only those do that you mark in the sidebar.</source>
        <translation>名前で本番とみなされる環境はありません。サイドバーで印を付けたものだけが本番です。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>&amp;Lock after minutes without use:</source>
        <translation>操作がないとロックするまでの分数(&amp;L):</translation>
    </message>
    <message>
        <source>Minutes without use before it locks</source>
        <translation>ロックするまでの操作のない分数</translation>
    </message>
    <message>
        <source>It locks with the screen and when the computer goes to sleep in any case.</source>
        <translation>画面のロック時とコンピューターのスリープ時には、いずれの場合もロックされます。</translation>
    </message>
</context>
<context>
    <name>Keycutter::ScopesEditor</name>
    <message>
        <source>As each is now</source>
        <translation>それぞれ現在のまま</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>指定:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>ほかのスコープ</translation>
    </message>
    <message>
        <source>Add this scope</source>
        <translation>このスコープを追加</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>スコープを 1 つ以上選んでください。</translation>
    </message>
</context>
<context>
    <name>Keycutter::SecretDelegate</name>
    <message>
        <source>rotated</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>ハニートークン</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>個人用</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>same key twice</source>
        <translation>キー重複</translation>
    </message>
</context>
<context>
    <name>Keycutter::SecretTableView</name>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Tick or untick the selected rows</source>
        <translation>選択した行のチェックを付ける、外す</translation>
    </message>
    <message>
        <source>Plan a copy of what is ticked</source>
        <translation>チェックしたもののコピーを計画</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>さらに行を選択</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>シークレット %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::ServeSandboxCommand</name>
    <message>
        <source>The sandbox could not be started: %1.</source>
        <translation>サンドボックスを開始できませんでした: %1。</translation>
    </message>
    <message>
        <source>Serving on 127.0.0.1 only, until Ctrl+C.</source>
        <translation>127.0.0.1 でのみ提供しています。Ctrl+C で終了します。</translation>
    </message>
</context>
<context>
    <name>Keycutter::Session</name>
    <message>
        <source>Deleting secrets of %1</source>
        <translation>%1 のシークレットの削除</translation>
    </message>
    <message>
        <source>Reading an earlier version of a secret of %1</source>
        <translation>%1 のシークレットの以前のバージョンの読み取り</translation>
    </message>
    <message>
        <source>Restoring a secret of %1</source>
        <translation>%1 のシークレットの復元</translation>
    </message>
    <message>
        <source>Closing an approval request</source>
        <translation>承認リクエストのクローズ</translation>
    </message>
    <message>
        <source>The service offers no way to do that.</source>
        <translation>サービスにその手段がありません。</translation>
    </message>
</context>
<context>
    <name>Keycutter::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>What you change counts at once, except where it says otherwise.</source>
        <translation>変更は、特に断りのない限りすぐに有効になります。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>History and log</source>
        <translation>履歴とログ</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>適用せずに閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Keycutter::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shortcut(s)</source>
        <translation>
            <numerusform>%1: ショートカット %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::Sidebar</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Un&amp;mark as production</source>
        <translation>本番の印を外す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark as production</source>
        <translation>本番の印を付ける(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;load %1</source>
        <translation>%1を再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>接続を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>接続を削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>接続を追加…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Approvals (%1)</source>
        <translation>承認 (%1)</translation>
    </message>
</context>
<context>
    <name>Keycutter::SitePicker</name>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>My own server…</source>
        <translation>自分のサーバー…</translation>
    </message>
    <message>
        <source>Fill in the address of your server.</source>
        <translation>サーバーのアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>Keycutter::StateDelegate</name>
    <message>
        <source>Name of the copy</source>
        <translation>コピーの名前</translation>
    </message>
    <message>
        <source>What to do with this secret</source>
        <translation>このシークレットの処理</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
</context>
<context>
    <name>Keycutter::StatusLine</name>
    <message>
        <source>Signing in to “%1”…</source>
        <translation>「%1」にサインインしています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) under way: %1 of %2 done</source>
        <translation>
            <numerusform>%Ln 件の実行中: %2 件のうち %1 件完了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keycutter::TemplateRow</name>
    <message>
        <source>Make one copy less</source>
        <translation>コピーを 1 つ減らす</translation>
    </message>
    <message>
        <source>Name of copy %1</source>
        <translation>コピー %1 の名前</translation>
    </message>
    <message>
        <source>Name of the copies</source>
        <translation>コピーの名前</translation>
    </message>
    <message>
        <source>Remove copy %1</source>
        <translation>コピー %1 を外す</translation>
    </message>
</context>
<context>
    <name>Keycutter::TickHeader</name>
    <message>
        <source>The box ticks all secrets that are shown</source>
        <translation>このボックスで、表示中のシークレットをすべてチェックします</translation>
    </message>
</context>
<context>
    <name>Keycutter::TrayNotice</name>
    <message>
        <source>Keycutter</source>
        <translation>Keycutter</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoCommand</name>
    <message>
        <source>There is no terminal to ask for confirmation on. Add --yes to go on without being asked. Nothing was changed.</source>
        <translation>確認を求めるターミナルがありません。確認なしで続けるには --yes を付けてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>続けますか? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoDialog</name>
    <message>
        <source>This is what undoing would do. What changed since the run is left alone. Nothing is changed before you confirm.</source>
        <translation>元に戻すとこうなります。実行後に変更されたものはそのままです。確認するまで何も変更されません。</translation>
    </message>
    <message>
        <source>Looking at what is there now</source>
        <translation>現在の内容の確認</translation>
    </message>
    <message>
        <source>What undoing would do</source>
        <translation>元に戻すとどうなるか</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>実行 %1 を元に戻す</translation>
    </message>
    <message>
        <source>Undo run %1: %2 → %3</source>
        <translation>実行 %1 を元に戻す: %2 → %3</translation>
    </message>
    <message>
        <source>The connection was closed. Nothing was changed.</source>
        <translation>接続が閉じられました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Looking at what is there now…</source>
        <translation>現在の内容を確認しています…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>The connection was closed before all was looked at. Nothing was changed.</source>
        <translation>すべてを確認する前に接続が閉じられました。何も変更されていません。</translation>
    </message>
    <message>
        <source>No secret is in this category. Choose another one above.</source>
        <translation>この分類にシークレットはありません。上で別の分類を選んでください。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln secret(s)…</source>
        <translation>
            <numerusform>シークレット %Ln 件を元に戻す(&amp;U)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;restore %Ln secret(s) that the run overwrote</source>
        <translation>
            <numerusform>実行で上書きされたシークレット %Ln 件も復元する(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Go to a row to read more about it.</source>
        <translation>行に移動すると詳しい説明が表示されます。</translation>
    </message>
    <message>
        <source>This changes production: %1.</source>
        <translation>本番環境が変更されます: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies are deleted.</source>
        <translation>
            <numerusform>コピー %Ln 件が削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approval requests that hold %Ln secret(s) are closed.</source>
        <translation>
            <numerusform>シークレット %Ln 件を含む承認リクエストがクローズされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) get(s) back what it was before the run.</source>
        <translation>
            <numerusform>シークレット %Ln 件が実行前の状態に戻ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) is/are left alone.</source>
        <translation>
            <numerusform>シークレット %Ln 件はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo run %1 on %2?</source>
        <translation>%2 の実行 %1 を元に戻しますか?</translation>
    </message>
    <message>
        <source>&amp;Undo the run</source>
        <translation>実行を元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoLane</name>
    <message>
        <source>Not sent, because whether it is still as the run left it cannot be told: %1</source>
        <translation>実行後のままかどうか分からないため、送信していません: %1</translation>
    </message>
    <message>
        <source>It is gone by now.</source>
        <translation>すでになくなっています。</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>その間に変更されました。</translation>
    </message>
    <message>
        <source>Another secret of the same key appeared beside it.</source>
        <translation>同じキーの別のシークレットが現れました。</translation>
    </message>
    <message>
        <source>Refused together with others, and the service does not say which of them it is about: %1</source>
        <translation>ほかのものと一緒に拒否され、どれについてかはサービスから示されていません: %1</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>復元済み: %1。</translation>
    </message>
    <message>
        <source>Not sent, because the calls before it failed: %1</source>
        <translation>前の呼び出しが失敗したため、送信していません: %1</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoReconciler</name>
    <message>
        <source>%1. The destination could not be listed to find out: %2</source>
        <translation>%1。確認のためにコピー先を一覧できませんでした: %2</translation>
    </message>
    <message>
        <source>The answer was lost (%1), but a new listing shows that it was done.</source>
        <translation>応答は失われましたが（%1）、新しい一覧によると完了しています。</translation>
    </message>
    <message>
        <source>Look at the destination.</source>
        <translation>コピー先を確認してください。</translation>
    </message>
    <message>
        <source>%1. It was changed meanwhile, so whether it was restored cannot be told.</source>
        <translation>%1。その間に変更されたため、復元されたかどうかは分かりません。</translation>
    </message>
    <message>
        <source>Nothing was done so far, but it may be waiting in an approval request. Look at the approval requests before you try again.</source>
        <translation>まだ何も行われていませんが、承認リクエストで待機している可能性があります。もう一度試す前に承認リクエストを確認してください。</translation>
    </message>
    <message>
        <source>It is still listed, which a deleted secret may be for a while. Check the run again before you try again.</source>
        <translation>まだ一覧にありますが、削除したシークレットはしばらく残ることがあります。もう一度試す前に、実行を再確認してください。</translation>
    </message>
    <message>
        <source>A new listing shows that nothing was done. Try again.</source>
        <translation>新しい一覧によると、何も行われていません。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Keycutter::UndoTableModel</name>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%2 の %1: %3</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Keycutter::WelcomePage</name>
    <message>
        <source>Welcome to Keycutter</source>
        <translation>Keycutter へようこそ</translation>
    </message>
    <message>
        <source>Duplicate secrets inside your secret manager: many at once, to one place or several.
You see beforehand what will happen to each, and afterwards what did.
The service makes the copies itself: Keycutter asks for no secret value, shows none and keeps none.</source>
        <translation>シークレットマネージャー内でシークレットを複製します。一度に多数を、1 つまたは複数の場所へ。
事前にそれぞれがどうなるかを、事後にどうなったかを確認できます。
コピーはサービス自身が行います。Keycutter はシークレットの値を要求も表示も保存もしません。</translation>
    </message>
    <message>
        <source>The sandbox is a small secret manager with sample data inside this program. Nothing leaves your computer.</source>
        <translation>サンドボックスは、このプログラムの中にあるサンプルデータ付きの小さなシークレットマネージャーです。コンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>サンドボックスを試す(&amp;S)</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <comment>between things of one kind</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>A secret path begins with a slash.</source>
        <translation>シークレットパスはスラッシュで始まります。</translation>
    </message>
    <message>
        <source>A secret path has at most %1 levels.</source>
        <translation>シークレットパスは最大 %1 階層です。</translation>
    </message>
    <message>
        <source>“%1” may hold only letters A to Z, digits, dashes and underscores.</source>
        <translation>「%1」に使えるのは A から Z の英字、数字、ハイフン、アンダースコアだけです。</translation>
    </message>
</context>
<context>
    <name>LockTexts</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>Logging</name>
    <message>
        <source>“%1” of --log is not known. Known are: %2.</source>
        <translation>--log の「%1」は不明です。指定できるもの: %2。</translation>
    </message>
</context>
<context>
    <name>LookBackText</name>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The run is complete.</source>
        <translation>実行は完了しています。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message numerus="yes">
        <source>%n overwritten secret(s) can be restored with --restore-values.</source>
        <translation>
            <numerusform>上書きされたシークレット %n 件は --restore-values で復元できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are named “%1”. Rename one.</source>
        <translation>
            <numerusform>「%1」という名前の接続が %n 件あります。名前を変更してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection “%1”. Known are: %2.</source>
        <translation>接続「%1」はありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>%1 “%2” is not the only one of that name. Give the id: %3.</source>
        <translation>%1「%2」は複数あります。ID を指定してください: %3。</translation>
    </message>
    <message>
        <source>%1 “%2” is not among those that this sign-in sees. Known are: %3.</source>
        <translation>%1「%2」はこのサインインで参照できるものにありません。あるもの: %3。</translation>
    </message>
    <message>
        <source>“%1” has no store.</source>
        <translation>「%1」にストアはありません。</translation>
    </message>
    <message>
        <source>“%1” has several stores. Give --store: %2.</source>
        <translation>「%1」には複数のストアがあります。--store を指定してください: %2。</translation>
    </message>
    <message>
        <source>“%1” has no store “%2”, or several of that name. Known are: %3.</source>
        <translation>「%1」にストア「%2」がないか、同名のものが複数あります。あるもの: %3。</translation>
    </message>
    <message>
        <source>Project “%1” has no environment “%2”. Known are: %3.</source>
        <translation>プロジェクト「%1」に環境「%2」はありません。あるもの: %3。</translation>
    </message>
    <message>
        <source>There are no secrets in %1.</source>
        <translation>%1 にシークレットはありません。</translation>
    </message>
    <message>
        <source>Not in %1: %2. Nothing was written.</source>
        <translation>%1 にないもの: %2。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>LoopbackListener</name>
    <message>
        <source>Waiting for the browser&apos;s answer</source>
        <translation>ブラウザーの応答の待機</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>The regular expression is not valid: %1 (at character %2).</source>
        <translation>正規表現が正しくありません: %1（%2 文字目）。</translation>
    </message>
    <message>
        <source>The regular expression takes too long on “%1”. Write it in a simpler way.</source>
        <translation>正規表現が「%1」で時間がかかりすぎます。より簡単な書き方にしてください。</translation>
    </message>
    <message>
        <source>Replacing makes the name of “%1” longer than %2 characters.</source>
        <translation>置換により「%1」の名前が %2 文字を超えます。</translation>
    </message>
    <message>
        <source>The template is empty. Type one; {name} stands for the secret’s own name.</source>
        <translation>テンプレートが空です。入力してください。{name} はシークレット自身の名前を表します。</translation>
    </message>
    <message>
        <source>%1 is no placeholder. {name} stands for the secret’s own name.</source>
        <translation>%1 はプレースホルダーではありません。{name} はシークレット自身の名前を表します。</translation>
    </message>
</context>
<context>
    <name>NetworkFault</name>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 が接続を拒否しました</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>ホスト %1 が見つかりません</translation>
    </message>
    <message>
        <source>the network was lost on the way to %1</source>
        <translation>%1 への途中でネットワークが切断されました</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 refused the connection</source>
        <translation>%1 への途中のプロキシが接続を拒否しました</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 was not found</source>
        <translation>%1 への途中のプロキシが見つかりません</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 asks for a sign-in</source>
        <translation>%1 への途中のプロキシが認証を求めています</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 failed</source>
        <translation>%1 への途中のプロキシが失敗しました</translation>
    </message>
    <message>
        <source>no trusted connection to %1 could be made</source>
        <translation>%1 への信頼できる接続を確立できませんでした</translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP server does</source>
        <translation>%1 は HTTP サーバーとして応答していません</translation>
    </message>
    <message>
        <source>the answer of %1 could not be unpacked</source>
        <translation>%1 の応答を展開できませんでした</translation>
    </message>
    <message>
        <source>the connection to %1 ended before the answer was complete</source>
        <translation>応答が完了する前に %1 との接続が終了しました</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>待機中 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sending</source>
        <translation>
            <numerusform>送信中 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>作成 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwritten</source>
        <translation>上書き</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwritten</source>
        <translation>
            <numerusform>上書き %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>承認待ち</translation>
    </message>
    <message numerus="yes">
        <source>%Ln awaiting approval</source>
        <translation>
            <numerusform>承認待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>マージ済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>マージ済み %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged but not written</source>
        <translation>マージ済み、未書き込み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged but not written</source>
        <translation>
            <numerusform>マージ済み・未書き込み %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>却下</translation>
    </message>
    <message numerus="yes">
        <source>%Ln declined</source>
        <translation>
            <numerusform>却下 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>削除 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元</translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored</source>
        <translation>
            <numerusform>復元 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>リクエストをクローズ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in closed requests</source>
        <translation>
            <numerusform>クローズしたリクエスト内 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>変更なし %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>スキップ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>キャンセル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>不明 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Approval for %1: %2 %3</source>
        <translation>%1 の承認: %2 %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>; the folder will be created</source>
        <translation>。フォルダーが作成されます</translation>
    </message>
    <message>
        <source>; %1 of %2 used</source>
        <translation>。%2 件中 %1 件使用</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新規 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwritten</source>
        <translation>
            <numerusform>上書き %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>スキップ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>ブロック %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>same place</source>
        <translation>同じ場所</translation>
    </message>
    <message>
        <source>The destination is the place the secret comes from. Choose another one.</source>
        <translation>コピー先がシークレットの元の場所と同じです。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>rotated secret</source>
        <translation>ローテーション対象</translation>
    </message>
    <message>
        <source>A secret that is managed by a rotation cannot be duplicated.</source>
        <translation>ローテーションで管理されているシークレットは複製できません。</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>ハニートークン</translation>
    </message>
    <message>
        <source>A honey token cannot be duplicated.</source>
        <translation>ハニートークンは複製できません。</translation>
    </message>
    <message>
        <source>imported secret</source>
        <translation>インポートされたもの</translation>
    </message>
    <message>
        <source>The secret is imported from another folder. Duplicate it from the folder it lives in.</source>
        <translation>シークレットは別のフォルダーからインポートされています。元のフォルダーから複製してください。</translation>
    </message>
    <message>
        <source>personal override</source>
        <translation>個人用の上書き値</translation>
    </message>
    <message>
        <source>A personal override cannot be duplicated.</source>
        <translation>個人用の上書き値は複製できません。</translation>
    </message>
    <message>
        <source>key selected twice</source>
        <translation>キーの重複選択</translation>
    </message>
    <message>
        <source>More than one selected secret has this key, and only one of them can go. Select just that one.</source>
        <translation>選択したシークレットの複数がこのキーを持ち、複製できるのは 1 つだけです。その 1 つだけを選んでください。</translation>
    </message>
    <message>
        <source>rotated at the destination</source>
        <translation>コピー先がローテーション対象</translation>
    </message>
    <message>
        <source>The secret at the destination is managed by a rotation and cannot be overwritten. Choose Skip for it.</source>
        <translation>コピー先のシークレットはローテーションで管理されており、上書きできません。「スキップ」を選んでください。</translation>
    </message>
    <message>
        <source>honey token at the destination</source>
        <translation>コピー先がハニートークン</translation>
    </message>
    <message>
        <source>The secret at the destination is a honey token and cannot be overwritten. Choose Skip for it.</source>
        <translation>コピー先のシークレットはハニートークンのため、上書きできません。「スキップ」を選んでください。</translation>
    </message>
    <message>
        <source>twice at the destination</source>
        <translation>コピー先で重複</translation>
    </message>
    <message>
        <source>The destination holds this key more than once, so it cannot be overwritten. Remove the surplus one there, or choose Skip.</source>
        <translation>コピー先にこのキーが複数あるため、上書きできません。余分なものを削除するか、「スキップ」を選んでください。</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Secrets cannot be duplicated here.</source>
        <translation>ここではシークレットを複製できません。</translation>
    </message>
    <message>
        <source>quota full</source>
        <translation>割り当て超過</translation>
    </message>
    <message>
        <source>The destination has no room for another secret.</source>
        <translation>コピー先にこれ以上シークレットを追加できません。</translation>
    </message>
    <message>
        <source>name not allowed</source>
        <translation>使えない名前</translation>
    </message>
    <message>
        <source>The service does not allow this name. Choose another one.</source>
        <translation>サービスがこの名前を許可していません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>already in this plan</source>
        <translation>計画内で重複</translation>
    </message>
    <message>
        <source>Another part of this plan writes the same key to the same place.</source>
        <translation>この計画の別の部分が、同じキーを同じ場所に書き込みます。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>The copy has no name. Type one, or change the template.</source>
        <translation>コピーに名前がありません。入力するか、テンプレートを変更してください。</translation>
    </message>
    <message>
        <source>name exists</source>
        <translation>名前が存在</translation>
    </message>
    <message>
        <source>A secret of that name is there already, and the service cannot overwrite it. Choose another name.</source>
        <translation>その名前のシークレットがすでにあり、サービスは上書きできません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The rules for new names have a mistake, so this copy has no name.</source>
        <translation>新しい名前の規則に誤りがあるため、このコピーには名前がありません。</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>スコープなし</translation>
    </message>
    <message>
        <source>The copy needs at least one scope. Choose one.</source>
        <translation>コピーにはスコープが 1 つ以上必要です。選んでください。</translation>
    </message>
    <message>
        <source>The destination is under an approval policy: nothing is written there until the request is approved and merged.</source>
        <translation>コピー先には承認ポリシーがあります。リクエストが承認されてマージされるまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>The destination is under an approval policy that may hold this sign-in&apos;s changes.</source>
        <translation>コピー先には承認ポリシーがあり、このサインインの変更が保留される場合があります。</translation>
    </message>
    <message>
        <source>The folder does not exist and will be created first.</source>
        <translation>フォルダーがないため、先に作成されます。</translation>
    </message>
    <message>
        <source>The source has no tags, so the tags at the destination will be removed.</source>
        <translation>コピー元にタグがないため、コピー先のタグは削除されます。</translation>
    </message>
    <message>
        <source>The source has no metadata, so the metadata at the destination will be removed.</source>
        <translation>コピー元にメタデータがないため、コピー先のメタデータは削除されます。</translation>
    </message>
    <message>
        <source>Metadata is not copied, and the merge of the approval request will remove the metadata at the destination. Copy Metadata too to avoid that.</source>
        <translation>メタデータはコピーされず、承認リクエストのマージでコピー先のメタデータが削除されます。避けるにはメタデータもコピーしてください。</translation>
    </message>
    <message>
        <source>Value is not copied, so the new secret will be empty.</source>
        <translation>値はコピーされないため、新しいシークレットは空になります。</translation>
    </message>
    <message>
        <source>The destination holds a key that differs only in upper and lower case.</source>
        <translation>コピー先に、大文字小文字だけが異なるキーがあります。</translation>
    </message>
    <message>
        <source>Another new name of this plan differs from this one only in upper and lower case.</source>
        <translation>この計画の別の新しい名前と、大文字小文字だけが異なります。</translation>
    </message>
    <message>
        <source>A product that may use this secret will not find this name.</source>
        <translation>このシークレットを使用する製品は、この名前を見つけられません。</translation>
    </message>
    <message>
        <source>The copy is there already: an earlier run sent it and never had the answer.</source>
        <translation>コピーはすでにあります。以前の実行が送信し、応答を受け取りませんでした。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>ブロック: %1</translation>
    </message>
    <message>
        <source>%1, needs approval</source>
        <translation>%1、承認が必要</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Skip: copied already</source>
        <translation>スキップ: コピー済み</translation>
    </message>
    <message>
        <source>Skip: exists</source>
        <translation>スキップ: 存在</translation>
    </message>
    <message>
        <source>Skip: not part of this run</source>
        <translation>スキップ: この実行の対象外</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>リクエストをクローズ</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>The quota could not be read, so whether all copies fit is not known: %1</source>
        <translation>割り当てを読み取れなかったため、すべてのコピーが入るかどうかは不明です: %1</translation>
    </message>
</context>
<context>
    <name>PlanBuilder</name>
    <message>
        <source>Looking at %1</source>
        <translation>%1 の確認</translation>
    </message>
</context>
<context>
    <name>ProductionRule</name>
    <message>
        <source>“%1…” is too long for a word.</source>
        <translation>「%1…」は語として長すぎます。</translation>
    </message>
    <message>
        <source>“%1” has no letter and no digit; every environment would fit, or none.</source>
        <translation>「%1」には文字も数字もありません。すべての環境に当てはまるか、どれにも当てはまりません。</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n か月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo ago</source>
        <translation>
            <numerusform>%n か月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyChecks</name>
    <message>
        <source>answered with nothing instead of JSON: check the base URL</source>
        <translation>JSON ではなく空の応答でした。ベース URL を確認してください</translation>
    </message>
    <message>
        <source>answered with a web page (%1) instead of JSON: check the base URL</source>
        <translation>JSON ではなくウェブページ（%1）で応答しました。ベース URL を確認してください</translation>
    </message>
    <message>
        <source>answered with something of no type instead of JSON: check the base URL</source>
        <translation>JSON ではなく種類のない応答でした。ベース URL を確認してください</translation>
    </message>
    <message>
        <source>answered with %1 instead of JSON: check the base URL</source>
        <translation>JSON ではなく %1 で応答しました。ベース URL を確認してください</translation>
    </message>
    <message>
        <source>answered with a redirect to nowhere (“%1”): check the base URL</source>
        <translation>行き先のないリダイレクト（「%1」）で応答しました。ベース URL を確認してください</translation>
    </message>
    <message>
        <source>answered with a redirect to another address, %1, which is not followed: check the base URL</source>
        <translation>別のアドレス %1 へのリダイレクトで応答しましたが、従いません。ベース URL を確認してください</translation>
    </message>
    <message>
        <source>answered with a redirect to %1, which is not followed for a change: check the base URL</source>
        <translation>%1 へのリダイレクトで応答しましたが、変更では従いません。ベース URL を確認してください</translation>
    </message>
    <message>
        <source>redirects again and again, last to %1: check the base URL</source>
        <translation>リダイレクトが繰り返されています（最後は %1）。ベース URL を確認してください</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次に行うこと</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Destination ID</source>
        <translation>コピー先 ID</translation>
    </message>
    <message>
        <source>Approval ID</source>
        <translation>承認 ID</translation>
    </message>
    <message>
        <source>Name at the destination</source>
        <translation>コピー先での名前</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Check detail</source>
        <translation>確認の詳細</translation>
    </message>
    <message>
        <source>Plan SHA-256</source>
        <translation>計画の SHA-256</translation>
    </message>
    <message>
        <source>Run %1, undo of run %2</source>
        <translation>実行 %1、実行 %2 を元に戻す</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>overwrite what exists</source>
        <translation>既存は上書き</translation>
    </message>
    <message>
        <source>skip what exists</source>
        <translation>既存はスキップ</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>名前「%1」</translation>
    </message>
    <message>
        <source>“%1” in names replaced by “%2”</source>
        <translation>名前の「%1」を「%2」に置換</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>スコープ %1</translation>
    </message>
    <message>
        <source>The copies were not checked.</source>
        <translation>コピーは確認されていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>実行 ID</translation>
    </message>
    <message>
        <source>SHA-256 of the plan</source>
        <translation>計画の SHA-256</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Approval requests</source>
        <translation>承認リクエスト</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>Give one of --html FILE, --csv FILE and --json FILE.</source>
        <translation>--html FILE、--csv FILE、--json FILE のいずれか 1 つを指定してください。</translation>
    </message>
</context>
<context>
    <name>ResumeOptions</name>
    <message>
        <source>Takes up a run that was interrupted. First the destinations are listed again, and every secret whose call was on its way gets its outcome; then the secrets are copied that were never sent.

Exit codes: 0 all done, 1 done with skips or approvals pending, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>中断された実行を再開します。まずコピー先を再度一覧し、呼び出しの途中だった各シークレットの結果を定めます。次に、未送信のシークレットをコピーします。

終了コード: 0 すべて完了、1 スキップまたは承認待ちあり、2 失敗または不明あり、3 何もできなかった。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>このコマンド。</translation>
    </message>
    <message>
        <source>Number of the run, as keycutter runs lists it.</source>
        <translation>keycutter runs で一覧される実行の番号。</translation>
    </message>
    <message>
        <source>Find out what happened, and send nothing more.</source>
        <translation>何が起きたかを調べ、それ以上は送信しません。</translation>
    </message>
    <message>
        <source>Use this saved connection instead of the run’s own.</source>
        <translation>実行自身の接続の代わりに、この保存済みの接続を使います。</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>環境変数の KEYCUTTER_TOKEN、または --client-id と KEYCUTTER_CLIENT_SECRET でこのサーバーを使います。</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>マシン ID のクライアント ID、または API キーのメールアドレス（--site とともに）。</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>この PEM ファイルの認証局も信頼します。</translation>
    </message>
    <message>
        <source>Give the number of one run. keycutter runs lists them.</source>
        <translation>実行の番号を 1 つ指定してください。keycutter runs で一覧できます。</translation>
    </message>
    <message>
        <source>Give either --connection or --site.</source>
        <translation>--connection または --site のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>--client-id and --ca-file go with --site only.</source>
        <translation>--client-id と --ca-file は --site とともにのみ使えます。</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>no longer there</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, status</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>行うことなし</translation>
    </message>
</context>
<context>
    <name>RunForecast</name>
    <message>
        <source>a minute</source>
        <translation>毎分</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>毎秒</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, per what</comment>
        <translation>%2 %1 件</translation>
    </message>
    <message>
        <source>%1, of which Keycutter uses %2</source>
        <translation>%1（うち Keycutter が使うのは %2 件）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s).</source>
        <translation>
            <numerusform>呼び出し %Ln 回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), within the service’s limit of %1.</source>
        <translation>
            <numerusform>呼び出し %Ln 回、サービスの制限（%1）の範囲内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), about %1 at the service’s limit of %2.</source>
        <translation>
            <numerusform>呼び出し %Ln 回、サービスの制限（%2）で約 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunJournal</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Another Keycutter is running and records the runs. The runs of this one are not recorded.</source>
        <translation>別の Keycutter が動作し、実行を記録しています。こちらの実行は記録されません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be used and cannot be renamed.</source>
        <translation>ファイル %1 を使うことも名前を変えることもできません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 は破損しています。</translation>
    </message>
    <message>
        <source>The record of earlier runs was written by a later version of Keycutter. It was set aside as %1, and a new one was begun.</source>
        <translation>以前の実行の記録は、より新しいバージョンの Keycutter で書かれています。%1 として退避し、新しい記録を始めました。</translation>
    </message>
    <message>
        <source>The record of earlier runs is damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>以前の実行の記録が破損しています。%1 として退避し、新しい記録を始めました。</translation>
    </message>
    <message>
        <source>Runs are not recorded: %1</source>
        <translation>実行は記録されません: %1</translation>
    </message>
    <message>
        <source>Reading a recorded run</source>
        <translation>記録された実行の読み取り</translation>
    </message>
    <message>
        <source>There is no record of it.</source>
        <translation>その記録はありません。</translation>
    </message>
    <message>
        <source>What is written of run %1 is not what was once written.</source>
        <translation>実行 %1 の記録が、書き込まれた内容と異なります。</translation>
    </message>
    <message>
        <source>Reading the record of runs</source>
        <translation>実行の記録の読み取り</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the disk that the record is on.</source>
        <translation>もう一度お試しください。続く場合は、記録があるディスクを確認してください。</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Export the outcome of each secret</source>
        <translation>各シークレットの結果のエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <translation>印刷用ページ (*.html)</translation>
    </message>
    <message>
        <source>Writing the report to %1</source>
        <translation>%1 へのレポートの書き込み</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>ファイルの保存先を変えてください。</translation>
    </message>
    <message>
        <source>The outcomes were written to %1. It holds keys, but no values.</source>
        <translation>結果を %1 に書き込みました。ファイルにはキーが含まれますが、値は含まれません。</translation>
    </message>
    <message>
        <source>started at %1</source>
        <translation>%1 開始</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>%1 開始</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <translation>終了: %1。</translation>
    </message>
    <message>
        <source>Complete: %1.</source>
        <translation>完了: %1。</translation>
    </message>
    <message>
        <source>Checked %1: %2.</source>
        <translation>確認（%1）: %2。</translation>
    </message>
    <message>
        <source>Paused by the service’s limit.</source>
        <translation>サービスの制限により一時停止しています。</translation>
    </message>
    <message>
        <source>Paused by the service’s limit until %1, %2 to go. It goes on by itself.</source>
        <translation>サービスの制限により %1 まで一時停止、残り %2。自動的に再開します。</translation>
    </message>
    <message>
        <source>About to start…</source>
        <translation>まもなく開始します…</translation>
    </message>
    <message>
        <source>Looking what became of the calls that were on their way…</source>
        <translation>途中だった呼び出しの結果を調べています…</translation>
    </message>
    <message>
        <source>Creating folders at the destinations…</source>
        <translation>コピー先にフォルダーを作成しています…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピーしています…</translation>
    </message>
    <message>
        <source>Paused: nothing more is sent. Waiting for the calls under way…</source>
        <translation>一時停止: これ以上送信しません。実行中の呼び出しを待っています…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you continue.</source>
        <translation>一時停止しています。続行するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Waiting: the sign-in has ended. Sign in again and the run goes on; no secret failed for it.</source>
        <translation>待機中: サインインの期限が切れました。再度サインインすると実行が続きます。これで失敗したシークレットはありません。</translation>
    </message>
    <message>
        <source>Cancelling: nothing more is sent. Waiting for the calls under way…</source>
        <translation>キャンセル中: これ以上送信しません。実行中の呼び出しを待っています…</translation>
    </message>
    <message>
        <source>Interrupted: %1. What became of the calls that were on their way is found out by a check.</source>
        <translation>中断: %1。途中だった呼び出しの結果は、確認すると分かります。</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>took less than 1 s</source>
        <translation>所要時間 1 秒未満</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>呼び出し %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: folder to be created</source>
        <translation>%1: フォルダー作成予定</translation>
    </message>
    <message>
        <source>%1: folder is being created</source>
        <translation>%1: フォルダー作成中</translation>
    </message>
    <message>
        <source>%1: folder created</source>
        <translation>%1: フォルダー作成済み</translation>
    </message>
    <message>
        <source>%1: folder was there by now</source>
        <translation>%1: フォルダーはすでにありました</translation>
    </message>
    <message>
        <source>%1: folder could not be created. %2</source>
        <translation>%1: フォルダーを作成できませんでした。%2</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <translation>%1 → %2（新しい名前）: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>Check: %1.</source>
        <translation>確認: %1。</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>The check waits: the sign-in has ended.</source>
        <translation>確認は待機中です。サインインの期限が切れました。</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %1 of %Ln place(s) listed…</source>
        <translation>
            <numerusform>確認中: %Ln か所中 %1 か所を一覧…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: whether the copies are there as asked is not known.</source>
        <translation>未確認: コピーが指定どおりあるかどうかは不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies were made and are “%1” at the service.</source>
        <translation>
            <numerusform>コピー %Ln 件を作成しました。サービスでの状態は「%1」です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ended when it was read. Another Keycutter records the runs, and may be at this one. Take it up there.</source>
        <translation>読み込んだ時点では終わっていませんでした。別の Keycutter が実行を記録しており、これを実行中かもしれません。そちらで再開してください。</translation>
    </message>
    <message>
        <source>%1, %2. Before that: %3</source>
        <translation>%1、%2。それ以前: %3</translation>
    </message>
    <message>
        <source>Before the undo: %1</source>
        <translation>元に戻す前: %1</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>; about %1 left</source>
        <translation>。残り約 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Looking what became of the calls that were on their way…</source>
        <translation>途中だった呼び出しの結果を調べています…</translation>
    </message>
    <message>
        <source>Creating missing folders…</source>
        <translation>不足しているフォルダーを作成しています…</translation>
    </message>
    <message>
        <source>Duplicating…</source>
        <translation>複製しています…</translation>
    </message>
    <message>
        <source>The service&apos;s rate limit is reached. Going on at %1%2.</source>
        <translation>サービスの制限に達しました。%1 に再開します%2。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止しています。</translation>
    </message>
    <message>
        <source>The sign-in has expired and cannot be renewed. What was not sent yet is cancelled.</source>
        <translation>サインインの期限が切れ、更新できません。未送信のものはキャンセルされます。</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>The key appeared at the destination before the merge, which left it as it was.</source>
        <translation>マージ前にコピー先にキーが現れたため、マージではそのままになりました。</translation>
    </message>
    <message>
        <source>Some keys of this request were not written, and the service does not say which. Look at the destination.</source>
        <translation>このリクエストの一部のキーは書き込まれず、どれかはサービスから示されていません。コピー先を確認してください。</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>マージ済み</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>#%1 Undo of #%2: %3</source>
        <translation>#%1 #%2 を元に戻す: %3</translation>
    </message>
</context>
<context>
    <name>RunTarget</name>
    <message>
        <source>Exit codes: 0 all done, 1 done with something left, 2 some failed or unknown, 3 nothing could be done.</source>
        <translation>終了コード: 0 すべて完了、1 残りあり、2 失敗または不明あり、3 何もできなかった。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>このコマンド。</translation>
    </message>
    <message>
        <source>Number of the run, as keycutter runs lists it.</source>
        <translation>keycutter runs で一覧される実行の番号。</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>このレベル以上を標準エラーに記録します: debug、info、warning。</translation>
    </message>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>表ではなく JSON を出力します。</translation>
    </message>
    <message>
        <source>Lists the destinations of a run again and says of each copy whether it is there as the run asked, was changed since, or is gone. Changes nothing.</source>
        <translation>実行のコピー先を再度一覧し、各コピーが実行の指定どおりにあるか、その後変更されたか、なくなったかを示します。何も変更しません。</translation>
    </message>
    <message>
        <source>Takes a run back: copies that it created and that are still as it left them are deleted, and approval requests that are not merged are closed. What changed since is left alone. Asks before it begins.</source>
        <translation>実行を元に戻します。実行が作成し、そのままになっているコピーを削除し、マージされていない承認リクエストをクローズします。その後変更されたものはそのままです。開始前に確認を求めます。</translation>
    </message>
    <message>
        <source>Show what would be done, and change nothing.</source>
        <translation>何が行われるかを示し、何も変更しません。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>確認を求めません。</translation>
    </message>
    <message>
        <source>Also restore what was overwritten. For this, the old values pass through this computer&apos;s memory.</source>
        <translation>上書きされたものも復元します。そのために、以前の値がこのコンピューターのメモリーを通ります。</translation>
    </message>
    <message>
        <source>Writes a report of a recorded run, without values.</source>
        <translation>記録された実行のレポートを、値を含めずに書き出します。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>As a page to read and print, to this file; - for the output.</source>
        <translation>読むため、印刷するためのページとしてこのファイルに。- は標準出力。</translation>
    </message>
    <message>
        <source>As a table for spreadsheets.</source>
        <translation>表計算用の表として。</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>JSON として。</translation>
    </message>
    <message>
        <source>Give the number of one run. keycutter runs lists them.</source>
        <translation>実行の番号を 1 つ指定してください。keycutter runs で一覧できます。</translation>
    </message>
    <message>
        <source>Use this saved connection instead of the run’s own.</source>
        <translation>実行自身の接続の代わりに、この保存済みの接続を使います。</translation>
    </message>
    <message>
        <source>Use this server, with KEYCUTTER_TOKEN, or with --client-id and KEYCUTTER_CLIENT_SECRET, from the environment.</source>
        <translation>環境変数の KEYCUTTER_TOKEN、または --client-id と KEYCUTTER_CLIENT_SECRET でこのサーバーを使います。</translation>
    </message>
    <message>
        <source>Client id of the machine identity, or e-mail of the API key, with --site.</source>
        <translation>マシン ID のクライアント ID、または API キーのメールアドレス（--site とともに）。</translation>
    </message>
    <message>
        <source>Trust the certificate authorities of this PEM file too.</source>
        <translation>この PEM ファイルの認証局も信頼します。</translation>
    </message>
    <message>
        <source>Give either --connection or --site.</source>
        <translation>--connection または --site のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>--client-id and --ca-file go with --site only.</source>
        <translation>--client-id と --ca-file は --site とともにのみ使えます。</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>The key is at the destination already.</source>
        <translation>キーはすでにコピー先にあります。</translation>
    </message>
    <message>
        <source>Not part of this run.</source>
        <translation>この実行の対象外です。</translation>
    </message>
    <message>
        <source>The destination was not looked at yet.</source>
        <translation>コピー先はまだ確認されていません。</translation>
    </message>
    <message>
        <source>The destination could not be listed: %1</source>
        <translation>コピー先を一覧できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>RunsOptions</name>
    <message>
        <source>Print JSON instead of a table.</source>
        <translation>表ではなく JSON を出力します。</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>このレベル以上を標準エラーに記録します: debug、info、warning。</translation>
    </message>
    <message>
        <source>Lists the recorded runs, newest first. One that was interrupted can be taken up with keycutter resume.</source>
        <translation>記録された実行を新しい順に一覧します。中断されたものは keycutter resume で再開できます。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>このコマンド。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>ここに「%1」は指定できません。</translation>
    </message>
</context>
<context>
    <name>SandboxHost</name>
    <message>
        <source>Starting the sandbox</source>
        <translation>サンドボックスの開始</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>%1 sandbox</source>
        <translation>%1 のサンドボックス</translation>
    </message>
    <message>
        <source>It serves no service that this program knows.</source>
        <translation>このプログラムが対応するサービスがありません。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>SecretColumns</name>
    <message>
        <source>Another secret here has the same key.</source>
        <translation>ここに同じキーの別のシークレットがあります。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source>rotated</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>This secret is managed by a rotation; the service does not duplicate it.</source>
        <translation>このシークレットはローテーションで管理されており、サービスは複製しません。</translation>
    </message>
    <message>
        <source>honey token</source>
        <translation>ハニートークン</translation>
    </message>
    <message>
        <source>This secret is a honey token; the service does not duplicate it.</source>
        <translation>このシークレットはハニートークンであり、サービスは複製しません。</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>個人用</translation>
    </message>
    <message>
        <source>This is a personal override; only shared secrets can be duplicated.</source>
        <translation>これは個人用の上書き値です。複製できるのは共有シークレットだけです。</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>This secret is imported from another place; duplicate it from there.</source>
        <translation>このシークレットは別の場所からインポートされています。そこから複製してください。</translation>
    </message>
    <message>
        <source>same key twice</source>
        <translation>キー重複</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>%1更新</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>作成: %1</translation>
    </message>
</context>
<context>
    <name>ServeSandboxOptions</name>
    <message>
        <source>Serves the sandbox on 127.0.0.1 until interrupted: a server with the services&apos; APIs and sample data. Prints its base URLs and sample credentials.</source>
        <translation>中断されるまで 127.0.0.1 でサンドボックスを提供します。サービスの API とサンプルデータを持つサーバーです。ベース URL とサンプルの認証情報を出力します。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>このコマンド。</translation>
    </message>
    <message>
        <source>Port to listen on; any free one without.</source>
        <translation>待ち受けるポート。指定しなければ空いているポート。</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>テキストではなく JSON オブジェクトを 1 つ出力します。</translation>
    </message>
    <message>
        <source>Allow N requests per window: of each Infisical route, or of all of a Cloudflare user&apos;s.</source>
        <translation>期間あたり N 件のリクエストを許可します。Infisical はルートごと、Cloudflare はユーザーの合計。</translation>
    </message>
    <message>
        <source>Length of the window that --rate-limit counts in; without, 60 for Infisical and 300 for Cloudflare.</source>
        <translation>--rate-limit が数える期間の長さ。指定しなければ Infisical は 60、Cloudflare は 300。</translation>
    </message>
    <message>
        <source>How a 429 says when: seconds, date or absent.</source>
        <translation>429 での待ち時間の伝え方: seconds、date、absent。</translation>
    </message>
    <message>
        <source>Behave like a server that cannot duplicate yet.</source>
        <translation>まだ複製できないサーバーとして振る舞います。</translation>
    </message>
    <message>
        <source>Behave like a server without the v4 routes.</source>
        <translation>v4 ルートのないサーバーとして振る舞います。</translation>
    </message>
    <message>
        <source>Pause before each answer.</source>
        <translation>各応答の前に待ちます。</translation>
    </message>
    <message>
        <source>Carry every change out, then answer 500.</source>
        <translation>すべての変更を実行してから 500 を返します。</translation>
    </message>
    <message>
        <source>Let machine identities write past approval policies.</source>
        <translation>マシン ID が承認ポリシーを越えて書き込めるようにします。</translation>
    </message>
    <message>
        <source>Do not let machine identities read approval requests.</source>
        <translation>マシン ID に承認リクエストを読ませません。</translation>
    </message>
    <message>
        <source>Do not let machine identities read approval policies.</source>
        <translation>マシン ID に承認ポリシーを読ませません。</translation>
    </message>
    <message>
        <source>Behave like a server whose plan has no approvals.</source>
        <translation>プランに承認がないサーバーとして振る舞います。</translation>
    </message>
    <message>
        <source>Do not say in listings which secrets are honey tokens.</source>
        <translation>一覧でどのシークレットがハニートークンかを示しません。</translation>
    </message>
    <message>
        <source>Answer 200 when a folder to create exists.</source>
        <translation>作成するフォルダーがすでにあるとき 200 を返します。</translation>
    </message>
    <message>
        <source>Answer the first duplicate into a new folder with 404.</source>
        <translation>新しいフォルダーへの最初の複製に 404 を返します。</translation>
    </message>
    <message>
        <source>Life of the tokens.</source>
        <translation>トークンの有効期間。</translation>
    </message>
    <message>
        <source>Until when tokens can be renewed, from their issue.</source>
        <translation>発行からトークンを更新できる期限。</translation>
    </message>
    <message>
        <source>Secrets in the large project&apos;s folder.</source>
        <translation>大きなプロジェクトのフォルダー内のシークレット数。</translation>
    </message>
    <message>
        <source>Put this text into every value.</source>
        <translation>すべての値にこのテキストを入れます。</translation>
    </message>
    <message>
        <source>Seed of the sample data.</source>
        <translation>サンプルデータのシード。</translation>
    </message>
    <message>
        <source>Log to standard error from this level on: debug, info, warning.</source>
        <translation>このレベル以上を標準エラーに記録します: debug、info、warning。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>ここに「%1」は指定できません。</translation>
    </message>
    <message>
        <source>“%1” of --%2 is not a number that fits.</source>
        <translation>--%2 の「%1」は適切な数値ではありません。</translation>
    </message>
    <message>
        <source>“%1” of --retry-after is not known. Known are: seconds, date, absent.</source>
        <translation>--retry-after の「%1」は不明です。指定できるもの: seconds、date、absent。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The service offers no way to do that.</source>
        <translation>サービスにその手段がありません。</translation>
    </message>
    <message>
        <source>Use the service’s own pages.</source>
        <translation>サービスのページを使ってください。</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Table of secrets</source>
        <translation>シークレットの表</translation>
    </message>
</context>
<context>
    <name>SignInPatience</name>
    <message>
        <source>Not sent, because the sign-in could not be renewed: %1</source>
        <translation>サインインを更新できなかったため、送信しませんでした: %1</translation>
    </message>
</context>
<context>
    <name>SiteAddress</name>
    <message>
        <source>Reading the server&apos;s address</source>
        <translation>サーバーのアドレスの読み取り</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>「%1」はウェブアドレスではありません。</translation>
    </message>
    <message>
        <source>Only https addresses can be used.</source>
        <translation>使えるのは https のアドレスだけです。</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, for example %1.</source>
        <translation>サーバーのアドレスを入力してください（例: %1）。</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>アドレスがありません。</translation>
    </message>
    <message>
        <source>Over plain http anyone on the way could read the credential; it is used only to this machine itself.</source>
        <translation>暗号化なしの http では途中の誰もが認証情報を読めるため、このコンピューター自身に対してのみ使われます。</translation>
    </message>
    <message>
        <source>Use the server&apos;s https address.</source>
        <translation>サーバーの https アドレスを使ってください。</translation>
    </message>
</context>
<context>
    <name>TrustSettings</name>
    <message>
        <source>Reading the CA file “%1”</source>
        <translation>CA ファイル「%1」の読み取り</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificates of your authority.</source>
        <translation>認証局の証明書を含む PEM ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is too large to be a CA file.</source>
        <translation>ファイルが大きすぎて CA ファイルではありません。</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form.</source>
        <translation>ファイルに PEM 形式の証明書がありません。</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Keycutter ended before the answer came</source>
        <translation>応答が届く前に Keycutter が終了しました</translation>
    </message>
    <message>
        <source>Undo the run again: what was done already is found then and left alone.</source>
        <translation>実行をもう一度元に戻してください。すでに行われたものは判別され、そのままになります。</translation>
    </message>
    <message>
        <source>Not sent, because the undo was interrupted. Undo the run again.</source>
        <translation>元に戻す実行が中断されたため、送信していません。実行をもう一度元に戻してください。</translation>
    </message>
    <message>
        <source>How it stands is not known.</source>
        <translation>状態は不明です。</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>元に戻すものは残っていません。</translation>
    </message>
    <message>
        <source>It was changed since the run.</source>
        <translation>実行後に変更されました。</translation>
    </message>
    <message>
        <source>It is not as the run was to leave it.</source>
        <translation>実行が残すはずの状態ではありません。</translation>
    </message>
    <message>
        <source>It is not known whether the run wrote it. Look at the destination.</source>
        <translation>実行が書き込んだかどうかは不明です。コピー先を確認してください。</translation>
    </message>
    <message>
        <source>The run did not write it.</source>
        <translation>実行では書き込まれていません。</translation>
    </message>
    <message>
        <source>It was not checked.</source>
        <translation>確認されていません。</translation>
    </message>
    <message>
        <source>Its approval request is not known any more.</source>
        <translation>その承認リクエストはもう不明です。</translation>
    </message>
    <message>
        <source>It is a rotated secret or a honey token by now.</source>
        <translation>現在はローテーション対象のシークレットまたはハニートークンです。</translation>
    </message>
    <message>
        <source>Another secret of the same key is there too, and the two cannot be told apart in a call.</source>
        <translation>同じキーの別のシークレットもあり、呼び出しで 2 つを区別できません。</translation>
    </message>
    <message>
        <source>This will wait for approval.</source>
        <translation>承認を待つことになります。</translation>
    </message>
    <message>
        <source>This may have to wait for approval.</source>
        <translation>承認を待つ必要がある場合があります。</translation>
    </message>
    <message>
        <source>The service offers no way to delete it.</source>
        <translation>サービスに削除する手段がありません。</translation>
    </message>
    <message>
        <source>It is older than the run’s request, so it is not the run’s copy.</source>
        <translation>実行のリクエストより古いため、実行のコピーではありません。</translation>
    </message>
    <message>
        <source>It was overwritten, and the service keeps no earlier version.</source>
        <translation>上書きされましたが、サービスに以前のバージョンがありません。</translation>
    </message>
    <message>
        <source>It was overwritten, and its earlier version cannot be read: %1</source>
        <translation>上書きされましたが、以前のバージョンを読み取れません: %1</translation>
    </message>
    <message>
        <source>It was overwritten, and what it was before is not known any more.</source>
        <translation>上書きされましたが、以前の内容はもう不明です。</translation>
    </message>
    <message>
        <source>It was overwritten. It can be restored, but that is off.</source>
        <translation>上書きされました。復元できますが、オフになっています。</translation>
    </message>
    <message>
        <source>Not known any more, so they stay as they are: %1.</source>
        <translation>もう不明なため、そのまま残ります: %1。</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未書き込み</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>リクエストをクローズ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>削除予定 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to restore</source>
        <translation>
            <numerusform>復元予定 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in requests to close</source>
        <translation>
            <numerusform>クローズ予定のリクエスト内 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>変更なし %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻すものはありません</translation>
    </message>
    <message numerus="yes">
        <source>The service cannot restore %Ln secret(s) by itself: this program reads each earlier value and writes it again. The values pass through this computer’s memory; the program overwrites its copies after, and does not show, log or store them.</source>
        <translation>
            <numerusform>サービス自身はシークレット %Ln 件を復元できません。このプログラムが以前の値を読み取り、書き戻します。値はこのコンピューターのメモリーを通り、その後プログラムは手元のコピーを上書きして消します。表示、記録、保存はしません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoCommandOptions</name>
    <message>
        <source>Give either --plan or --yes.</source>
        <translation>--plan または --yes のどちらかを指定してください。</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>As asked</source>
        <translation>指定どおり</translation>
    </message>
    <message numerus="yes">
        <source>%Ln as asked</source>
        <translation>
            <numerusform>指定どおり %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>As asked, not ready yet</source>
        <translation>指定どおり、準備中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not ready yet</source>
        <translation>
            <numerusform>準備中 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as asked</source>
        <translation>指定と異なる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not as asked</source>
        <translation>
            <numerusform>指定と異なる %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>その後変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since</source>
        <translation>
            <numerusform>その後変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>なくなった</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>なくなった %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>判別不能</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be told</source>
        <translation>
            <numerusform>判別不能 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未書き込み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not written</source>
        <translation>
            <numerusform>未書き込み %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>skip multiline encoding</source>
        <translation>複数行エンコードのスキップ</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>The run has written nothing</source>
        <translation>実行は何も書き込んでいません</translation>
    </message>
    <message>
        <source>The key is there more than once, and it is not known which is the copy.</source>
        <translation>キーが複数あり、どれがコピーか不明です。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>もうありません。</translation>
    </message>
    <message>
        <source>It is not there any more; another secret has its key now.</source>
        <translation>もうありません。現在は別のシークレットがそのキーを持っています。</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>削除されました。</translation>
    </message>
    <message>
        <source>It was renamed to “%1”.</source>
        <translation>名前が「%1」に変更されました。</translation>
    </message>
    <message>
        <source>It was saved again; its attributes are as asked.</source>
        <translation>再度保存されましたが、属性は指定どおりです。</translation>
    </message>
    <message>
        <source>Other than asked now: %1.</source>
        <translation>現在、指定と異なるもの: %1。</translation>
    </message>
    <message>
        <source>Other than asked: %1.</source>
        <translation>指定と異なるもの: %1。</translation>
    </message>
    <message>
        <source>The service gives its state as “%1”.</source>
        <translation>サービスが示す状態は「%1」です。</translation>
    </message>
    <message>
        <source>Not told by the service or not known any more, so not compared: %1.</source>
        <translation>サービスから示されないか不明なため、比較していないもの: %1。</translation>
    </message>
    <message>
        <source>The place is not there any more: %1</source>
        <translation>その場所はもうありません: %1</translation>
    </message>
    <message>
        <source>The place could not be listed: %1</source>
        <translation>その場所を一覧できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Try: keycutter help %1</source>
        <translation>次を試してください: keycutter help %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>Keycutter is open already but does not answer. It is opened once more; runs of this window are not recorded.</source>
        <translation>Keycutter はすでに開いていますが、応答しません。もう一度開きます。このウィンドウの実行は記録されません。</translation>
    </message>
</context>
</TS>
