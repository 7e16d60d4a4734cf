@echo off
rem Starts Touchmap with a JDK of version 25 or newer, which it looks for itself.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "HOME_DIR=%~dp0.."
set "JAVA="
set "BEST=0"

rem JAVA_HOME first, then the newest in the usual places, then the path. Somebody may have put JAVA_HOME in quotes.
if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
if defined JAVA goto start
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\SapMachine\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
for /d %%d in ("%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~d\current"
if defined JAVA goto start
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :ask "%%~$PATH:j"
if defined JAVA goto start

echo Touchmap needs Java %NEEDED% or newer, and there is none: install a JDK %NEEDED% (from adoptium.net, for example), or name its folder in JAVA_HOME. 1>&2
exit /b 3

:start
rem A command is over in a second: start quickly. The window stays: let Java take its time to become fast.
set "OPTIONS=-Xss8m"
for %%c in (convert report check new -h --help -V --version) do if "%~1"=="%%c" set "OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

"%JAVA%" %OPTIONS% -Xshare:auto --enable-native-access=javafx.graphics --module-path "%HOME_DIR%\lib" --module touchmap/touchmap.app.Main %*
exit /b %ERRORLEVEL%

rem Takes the JDK in a folder if it is new enough, and newer than what was found before.
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :judge "%~1\bin\java.exe" %%v
exit /b 0

rem Takes the Java on the path if it is new enough; it may be a mere pointer that has no release file beside it.
:ask
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do call :judge "%~1" %%v
exit /b 0

rem The major version is the number in front of the first dot or sign, as in 25.0.1, 25-ea or 25+36.
:judge
for /f "tokens=1 delims=.+-_" %%m in ("%~2") do if %%m GEQ %NEEDED% if %%m GTR %BEST% set "JAVA=%~1" & set "BEST=%%m"
exit /b 0
